// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/crash_catcher.h"

#include <QDir>

#include <csignal>
#include <qt_windows.h>
#include <string>

namespace kehou
{

namespace
{

std::wstring crashFile;
CrashTeller tellCrash = nullptr;

// The addresses differ from start to start; what stays is how far into the program they lie.
void addOffsets(Crash &crash)
{
    void *addresses[Crash::kMostOffsets];
    const USHORT found = CaptureStackBackTrace(0, Crash::kMostOffsets, addresses, nullptr);
    const HMODULE program = GetModuleHandleW(nullptr);
    for (USHORT i = 0; i < found; ++i) {
        HMODULE module = nullptr;
        GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS |
                               GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT,
                           static_cast<LPCWSTR>(addresses[i]), &module);
        if (module == program)
            crash.offsets[crash.count++] =
                reinterpret_cast<quintptr>(addresses[i]) - reinterpret_cast<quintptr>(program);
    }
}

void tell(unsigned long code)
{
    Crash crash;
    crash.code = code;
    addOffsets(crash);
    tellCrash(crash);
}

LONG WINAPI onException(EXCEPTION_POINTERS *exception)
{
    tell(exception->ExceptionRecord->ExceptionCode);
    return EXCEPTION_CONTINUE_SEARCH; // to the system's own report
}

void onAbort(int number)
{
    tell(static_cast<unsigned long>(number));
}

} // namespace

void catchCrashes(const QString &file, CrashTeller teller)
{
    crashFile = QDir::toNativeSeparators(file).toStdWString();
    tellCrash = teller;
    SetUnhandledExceptionFilter(onException);
    std::signal(SIGABRT, onAbort);
}

void writeCrashFile(const char *text, std::size_t size)
{
    const HANDLE file = CreateFileW(crashFile.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS,
                                    FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return;
    DWORD written = 0;
    WriteFile(file, text, static_cast<DWORD>(size), &written, nullptr);
    CloseHandle(file);
}

} // namespace kehou
