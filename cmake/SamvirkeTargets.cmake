# What every target of ours has in common. One place for warnings, definitions and sanitizers.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
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
if(SAMVIRKE_SANITIZE)
    target_compile_options(samvirke_common INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(samvirke_common INTERFACE -fsanitize=address,undefined)
endif()

# samvirke_library(<room> SOURCES … [PUBLIC …] [PRIVATE …]): one room of the house as a static library.
function(samvirke_library room)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(samvirke_${room} STATIC ${ARG_SOURCES})
    target_link_libraries(samvirke_${room} PUBLIC samvirke_common ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
endfunction()

# samvirke_test(<name> SOURCES … LIBS …): one Qt Test program, always run off screen.
function(samvirke_test name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LIBS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE samvirke_common Qt6::Test ${ARG_LIBS})
    target_compile_definitions(${name} PRIVATE
        TEST_DATA_DIR="${CMAKE_SOURCE_DIR}/tests/data" SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen" TIMEOUT 300)
endfunction()
