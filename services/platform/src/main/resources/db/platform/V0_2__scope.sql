-- Row-level security: what a transaction may see. The settings are local to a transaction and set when it begins;
-- where they are missing, nothing is in scope.
CREATE FUNCTION in_scope(division_code text, department_code text, unit_code text) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN current_setting('jixiao.system', true) <> ''
        OR division_code LIKE current_setting('jixiao.division_pattern', true)
        OR division_code || '/' || department_code = current_setting('jixiao.department', true)
        OR division_code || '/' || unit_code = ANY (string_to_array(current_setting('jixiao.units', true), ','));

-- Puts a table behind that wall, for its owner too, and gives the application role its four verbs.
CREATE PROCEDURE protect(tenant_table regclass, verbs text)
    LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('CREATE POLICY in_scope ON %s USING (in_scope(division_code, department_code, unit_code))
                    WITH CHECK (in_scope(division_code, department_code, unit_code))', tenant_table);
    EXECUTE format('GRANT %s ON %s TO "${app_role}"', verbs, tenant_table);
END $$;

-- Readiness compares the schema with what the code needs.
GRANT SELECT ON flyway_schema_history TO "${app_role}";
