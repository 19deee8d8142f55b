# Tests of the program itself, which they run as a script would.
function(throughline_program_test path)
    throughline_test(${path} app/program.cpp app/program.h)
    get_filename_component(name ${path} NAME)
    add_dependencies(${name} throughline)
    target_compile_definitions(${name} PRIVATE
        THROUGHLINE_PROGRAM="$<TARGET_FILE:throughline>" THROUGHLINE_VERSION="${PROJECT_VERSION}")
endfunction()

throughline_program_test(app/tst_commands)
throughline_program_test(app/tst_emptyservers)
throughline_program_test(app/tst_places)
throughline_program_test(app/tst_roundtrips)
throughline_program_test(app/tst_shots)
throughline_program_test(app/tst_usage)

# Whole companies, made and moved several times: the checked program would take minutes over them.
set_tests_properties(tst_emptyservers tst_roundtrips PROPERTIES LABELS slow)
