throughline_test(ui/competency/tst_librarypage)
