# SPDX-License-Identifier: GPL-3.0-or-later
# What Windows reads inside of a program: icon, version, manifest. A manifest of the linker's own
# would stand beside it.
function(kehou_describe program program_description)
    configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/program.rc.in ${program}.rc @ONLY)
    target_sources(${program} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${program}.rc)
    set_target_properties(${program} PROPERTIES QT_DEFAULT_MANIFEST "")
    if(MSVC)
        target_link_options(${program} PRIVATE /MANIFEST:NO)
    endif()
endfunction()
