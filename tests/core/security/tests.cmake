throughline_test(core/security/tst_auditlist)
throughline_test(core/security/tst_keepingprofiles)
