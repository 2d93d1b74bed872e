-- An acceptance can be taken back; the audit trail keeps that it was given.
GRANT DELETE ON accepted_finding TO "${app_role}";
