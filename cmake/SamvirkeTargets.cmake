# What every target of ours has in common. One place for warnings, definitions and sanitizers.

# A second clone of the same sources finds what the first one compiled: paths count from the clone's
# own folder, and Qt's test folders, which we do not use, do not count.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
        CCACHE_PCH_EXTSUM=1
        "CCACHE_IGNOREOPTIONS=-DQT_TESTCASE_BUILDDIR=* -DQT_TESTCASE_SOURCEDIR=*" "${CCACHE_PROGRAM}")
endif()

add_library(samvirke_common INTERFACE)
target_compile_features(samvirke_common INTERFACE cxx_std_20)
target_include_directories(samvirke_common INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(samvirke_common INTERFACE
    SAMVIRKE_VERSION="${PROJECT_VERSION}"
    QT_NO_KEYWORDS
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(samvirke_common INTERFACE /W4 /WX /utf-8 /permissive-)
else()
    target_compile_options(samvirke_common INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        -Wcast-align -Wunused -Wnull-dereference -Wimplicit-fallthrough -Werror)
    # GCC 12 reports these falsely inside Qt's and the standard library's inlined containers.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(samvirke_common INTERFACE -Wno-null-dereference)
    endif()
endif()
if(CMAKE_UNITY_BUILD AND NOT MSVC) # a name of the file compiled before is no name of this one
    target_compile_options(samvirke_common INTERFACE -Wno-shadow)
endif()
if(SAMVIRKE_PCH AND CCACHE_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(samvirke_common INTERFACE -fpch-preprocess) # else ccache sees nothing of them
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Debug" AND NOT MSVC)
    include(CheckLinkerFlag)
    check_linker_flag(CXX -fuse-ld=mold SAMVIRKE_HAS_MOLD) # links a window's test in a tenth of the time
    if(SAMVIRKE_HAS_MOLD)
        target_link_options(samvirke_common INTERFACE -fuse-ld=mold)
    endif()
endif()
if(SAMVIRKE_SANITIZE)
    target_compile_options(samvirke_common INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(samvirke_common INTERFACE -fsanitize=address,undefined)
endif()

# The headers of Qt and of the standard library that most files read, compiled once: half the time of
# a build without optimisation. Release goes without, so that every file proves that it names what it needs.
function(samvirke_precompiled name)
    cmake_parse_arguments(ARG "" "" "LIBS;HEADERS" ${ARGN})
    if(NOT SAMVIRKE_PCH)
        return()
    endif()
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/${name}.cpp" CONTENT "// Owns what ${name} precompiles.\n")
    add_library(${name} STATIC "${CMAKE_BINARY_DIR}/${name}.cpp")
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    if(CCACHE_PROGRAM AND UNIX)
        set_target_properties(${name} PROPERTIES CXX_COMPILER_LAUNCHER
            "sh;${CMAKE_SOURCE_DIR}/cmake/with_checksum.sh;${CMAKE_CXX_COMPILER_LAUNCHER}")
    endif()
    target_link_libraries(${name} PRIVATE samvirke_common ${ARG_LIBS})
    target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
endfunction()

function(samvirke_use_precompiled target name)
    if(SAMVIRKE_PCH)
        target_precompile_headers(${target} REUSE_FROM ${name})
    endif()
endfunction()

# samvirke_library(<room> SOURCES … [PUBLIC …] [PRIVATE …]): one room of the house as a static library.
function(samvirke_library room)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(samvirke_${room} STATIC ${ARG_SOURCES})
    target_link_libraries(samvirke_${room} PUBLIC samvirke_common ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
    if(room STREQUAL "ui")
        samvirke_use_precompiled(samvirke_ui samvirke_pch_window)
    else()
        samvirke_use_precompiled(samvirke_${room} samvirke_pch_core)
    endif()
endfunction()

# samvirke_test(<name> SOURCES … LIBS …): one Qt Test program, always run off screen. One that reads files of the
# source tree asks for samvirke_test_reads_sources.
function(samvirke_test name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LIBS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE samvirke_common Qt6::Test ${ARG_LIBS})
    if("samvirke_ui" IN_LIST ARG_LIBS)
        samvirke_use_precompiled(${name} samvirke_pch_window)
    else()
        samvirke_use_precompiled(${name} samvirke_pch_core)
    endif()
    if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # takes the test for a header
        target_compile_options(${name} PRIVATE -Wno-subobject-linkage)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen" TIMEOUT 300
        LABELS "${SAMVIRKE_TEST_LABEL}")
endfunction()

function(samvirke_test_reads_sources name)
    target_compile_definitions(${name} PRIVATE
        TEST_DATA_DIR="${CMAKE_SOURCE_DIR}/tests/data" SOURCE_DIR="${CMAKE_SOURCE_DIR}")
endfunction()
