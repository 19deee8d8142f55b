throughline_test(ui/succession/tst_keptplans)
throughline_test(ui/succession/tst_successionpage)
throughline_test(ui/succession/tst_talentgridpage)
