throughline_test(ui/security/tst_administrationpage)
throughline_test(ui/security/tst_auditpage)
throughline_test(ui/security/tst_auditwords)
throughline_test(ui/security/tst_keptadministration)
