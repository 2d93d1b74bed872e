-- The same wall, cheaper: in_scope(…) asked the settings of the transaction for every row that a query looked at; as
-- sub-selects they are asked once a query. A function that holds them would not be inlined, so the condition stands in the
-- policies themselves, and here once for all of them.
CREATE FUNCTION scope_condition() RETURNS text
    LANGUAGE sql IMMUTABLE
    RETURN $condition$
        (SELECT current_setting('jixiao.system', true)) <> ''
        OR division_code LIKE (SELECT current_setting('jixiao.division_pattern', true))
        OR division_code || '/' || department_code = (SELECT current_setting('jixiao.department', true))
        OR division_code || '/' || unit_code
           = ANY ((SELECT string_to_array(current_setting('jixiao.units', true), ','))::text[])
    $condition$;

-- Puts a table behind that wall, for its owner too, and gives the application role its verbs.
CREATE OR REPLACE PROCEDURE protect(tenant_table regclass, verbs text)
    LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('CREATE POLICY in_scope ON %1$s USING (%2$s) WITH CHECK (%2$s)', tenant_table, scope_condition());
    EXECUTE format('GRANT %s ON %s TO "${app_role}"', verbs, tenant_table);
END $$;

-- The tables that stand behind the wall already.
DO $$
DECLARE
    tenant_table regclass;
BEGIN
    FOR tenant_table IN SELECT polrelid FROM pg_policy WHERE polname = 'in_scope' LOOP
        EXECUTE format('ALTER POLICY in_scope ON %1$s USING (%2$s) WITH CHECK (%2$s)', tenant_table, scope_condition());
    END LOOP;
END $$;

DROP FUNCTION in_scope(text, text, text);
