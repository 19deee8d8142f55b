throughline_test(ui/competency/tst_librarypage)
throughline_test(ui/competency/tst_questionwords)
