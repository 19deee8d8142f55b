throughline_test(ui/tables/tst_pagedmodel)
