; SPDX-License-Identifier: GPL-3.0-or-later
; makensis -INPUTCHARSET UTF8 -DVERSION=… -DFILES=folder -DOUT=setup.exe installer.nsi
; For one user without administrator's rights, or for all users with them (/CurrentUser, /AllUsers);
; /S asks nothing. What is there of an older version is replaced; school files and settings are
; touched neither by a new version nor by the removal.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
ManifestDPIAware true

!define PRODUCT "课后"
!define SETUP_KEY "Software\Kehou\Setup"
!define REMOVAL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Kehou"
!define FILE_KIND "Kehou.School"

!define MULTIUSER_MUI
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "Kehou"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${SETUP_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${SETUP_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INIT_TEXT_ALLUSERSNOTPOSSIBLE "您的账户没有为所有用户安装的权限。请改为只为自己安装。"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh

Name "${PRODUCT}"
BrandingText "${PRODUCT} ${VERSION}"
OutFile "${OUT}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=2052 "ProductName" "${PRODUCT}"
VIAddVersionKey /LANG=2052 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "FileDescription" "${PRODUCT} 安装程序"
VIAddVersionKey /LANG=2052 "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\kehou.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${FILES}\licences\Kehou.txt"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"

; A running program cannot be replaced. It is asked to be closed; without a user the setup ends
; with status 2 before anything was changed.
!macro CLOSE_FIRST UN
Function ${UN}closeFirst
    again:
    ${IfNot} ${FileExists} "$INSTDIR\kehou.exe"
        Return
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\kehou.exe" a
    ${IfNot} ${Errors}
        FileClose $0
        Return
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "“课后”正在运行，或者没有权限改动这个文件夹。请先关闭“课后”，再点“重试”。" /SD IDCANCEL IDRETRY again
    SetErrorLevel 2
    Quit
FunctionEnd
!macroend
!insertmacro CLOSE_FIRST ""
!insertmacro CLOSE_FIRST "un."

Var askedFolder ; /D=…, which the choice of users would forget

Function .onInit
    StrCpy $askedFolder $INSTDIR
    !insertmacro MULTIUSER_INIT
    ${If} $askedFolder != ""
        StrCpy $INSTDIR $askedFolder
    ${EndIf}
    ${IfNot} ${AtLeastWin10}
        MessageBox MB_OK|MB_ICONSTOP "“课后”需要 64 位的 Windows 10（1809）或更新的系统。" /SD IDOK
        SetErrorLevel 3
        Quit
    ${EndIf}
FunctionEnd

Function un.onInit
    !insertmacro MULTIUSER_UNINIT
FunctionEnd

; Explorer reads icons and kinds of files anew.
!macro TELL_EXPLORER
    System::Call "shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)"
!macroend

Section
    Call closeFirst
    SetOutPath "$INSTDIR"
    File "${FILES}\kehou.exe"
    File "${FILES}\kehou-cli.exe"
    SetOutPath "$INSTDIR\licences"
    File "${FILES}\licences\*.txt"
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"

    CreateShortCut "$SMPROGRAMS\${PRODUCT}.lnk" "$INSTDIR\kehou.exe"
    CreateShortCut "$DESKTOP\${PRODUCT}.lnk" "$INSTDIR\kehou.exe"

    WriteRegStr SHCTX "Software\Classes\.kehou" "" "${FILE_KIND}"
    WriteRegStr SHCTX "Software\Classes\${FILE_KIND}" "" "${PRODUCT}学校文件"
    WriteRegStr SHCTX "Software\Classes\${FILE_KIND}\DefaultIcon" "" "$INSTDIR\kehou.exe,0"
    WriteRegStr SHCTX "Software\Classes\${FILE_KIND}\shell\open\command" "" '"$INSTDIR\kehou.exe" "%1"'

    WriteRegStr SHCTX "${SETUP_KEY}" "Folder" "$INSTDIR"
    WriteRegStr SHCTX "${SETUP_KEY}" "Version" "${VERSION}"
    WriteRegStr SHCTX "${REMOVAL_KEY}" "DisplayName" "${PRODUCT}"
    WriteRegStr SHCTX "${REMOVAL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${REMOVAL_KEY}" "DisplayIcon" "$INSTDIR\kehou.exe"
    WriteRegStr SHCTX "${REMOVAL_KEY}" "Publisher" "Kehou"
    WriteRegStr SHCTX "${REMOVAL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${REMOVAL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${REMOVAL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${REMOVAL_KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${REMOVAL_KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegDWORD SHCTX "${REMOVAL_KEY}" "EstimatedSize" "$0"
    !insertmacro TELL_EXPLORER
SectionEnd

; Only what the setup has put there: a school file in this folder stays, and the folder with it.
Section "Uninstall"
    Call un.closeFirst
    Delete "$INSTDIR\kehou.exe"
    Delete "$INSTDIR\kehou-cli.exe"
    Delete "$INSTDIR\licences\*.txt"
    RMDir "$INSTDIR\licences"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${PRODUCT}.lnk"
    Delete "$DESKTOP\${PRODUCT}.lnk"
    DeleteRegKey SHCTX "Software\Classes\${FILE_KIND}"
    ReadRegStr $0 SHCTX "Software\Classes\.kehou" ""
    ${If} $0 == "${FILE_KIND}"
        DeleteRegKey SHCTX "Software\Classes\.kehou"
    ${EndIf}
    DeleteRegKey SHCTX "${REMOVAL_KEY}"
    DeleteRegKey SHCTX "${SETUP_KEY}"
    !insertmacro TELL_EXPLORER
SectionEnd
