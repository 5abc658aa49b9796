# SPDX-License-Identifier: GPL-3.0-or-later
# Libraries that Debian ships without a usable CMake package.

find_path(XLSXWRITER_INCLUDE_DIR xlsxwriter.h REQUIRED)
find_library(XLSXWRITER_LIBRARY xlsxwriter REQUIRED)
add_library(xlsxwriter::xlsxwriter UNKNOWN IMPORTED)
set_target_properties(xlsxwriter::xlsxwriter PROPERTIES
    IMPORTED_LOCATION "${XLSXWRITER_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${XLSXWRITER_INCLUDE_DIR}")

# The headers alone are used.
find_path(LEMON_INCLUDE_DIR lemon/network_simplex.h REQUIRED)
add_library(lemon::lemon INTERFACE IMPORTED)
target_include_directories(lemon::lemon SYSTEM INTERFACE "${LEMON_INCLUDE_DIR}")

# libzip's own CMake package names tools that Debian leaves out.
find_path(ZIP_INCLUDE_DIR zip.h REQUIRED)
find_library(ZIP_LIBRARY zip REQUIRED)
add_library(libzip::libzip UNKNOWN IMPORTED)
set_target_properties(libzip::libzip PROPERTIES
    IMPORTED_LOCATION "${ZIP_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${ZIP_INCLUDE_DIR}")

# Static libraries do not say what they need themselves.
if(MINGW)
    find_library(Z_LIBRARY z REQUIRED)
    target_link_libraries(xlsxwriter::xlsxwriter INTERFACE "${Z_LIBRARY}")
    target_link_libraries(libzip::libzip INTERFACE "${Z_LIBRARY}")
endif()

# Headers that nearly every source includes are read once, by one target, for all those that share
# them; sources include them all the same, so that each says what it uses.
function(kehou_let_ccache_see target)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE -fpch-preprocess)
    endif()
endfunction()
function(kehou_read_once target)
    target_precompile_headers(${target} PRIVATE
        <QCoreApplication> <QDate> <QHash> <QList> <QString> <algorithm> <functional> <memory> <optional> ${ARGN})
    kehou_let_ccache_see(${target})
endfunction()
function(kehou_share_headers target owner)
    target_precompile_headers(${target} REUSE_FROM ${owner})
    kehou_let_ccache_see(${target})
endfunction()

# One static library per core folder: kehou_library(kehou_sheet SOURCES … LINKS …)
function(kehou_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS;HEADERS_OF" ${ARGN})
    qt_add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC kehou_options ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
    set(owner kehou_base)
    if(ARG_HEADERS_OF)
        set(owner ${ARG_HEADERS_OF})
    endif()
    if(NOT owner STREQUAL name)
        kehou_share_headers(${name} ${owner})
    endif()
endfunction()

# Test sources are many and run once: in the everyday build, and in Debian's for Windows, only what
# they test is optimised. Two names that Qt's test library gives each target would keep them from
# sharing headers.
function(kehou_test_options target)
    target_compile_options(${target} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
    target_compile_options(${target} PRIVATE $<$<AND:$<CXX_COMPILER_ID:GNU>,$<OR:$<CONFIG:RelWithDebInfo>,$<BOOL:${MINGW}>>>:-O0>)
endfunction()

# R-TIM-2: nothing depends on where the clock stands. A program whose tests handle dates runs as a
# whole, or with the named tests, in the school's own zone and in two far away.
function(kehou_test_in_zones name)
    foreach(zone Asia/Shanghai America/New_York Pacific/Pago_Pago)
        add_test(NAME "R-TIM-2 ${name} in ${zone}" COMMAND ${name} ${ARGN})
        set_tests_properties("R-TIM-2 ${name} in ${zone}" PROPERTIES
            ENVIRONMENT "TZ=${zone}" TIMEOUT 600)
    endforeach()
endfunction()

# One test program per tested folder: kehou_tests(sheet_tests SOURCES … LINKS …)
function(kehou_tests name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    qt_add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE kehou_test_main kehou_options ${ARG_LINKS})
    kehou_share_headers(${name} kehou_test_main)
    kehou_test_options(${name})
    catch_discover_tests(${name} DISCOVERY_MODE PRE_TEST PROPERTIES TIMEOUT 300)
endfunction()
