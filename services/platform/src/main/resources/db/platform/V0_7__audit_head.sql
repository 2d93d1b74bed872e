-- How far each trail has come, outside of the trail: entries cut off at its end, a trail that is gone, or one that was given another
-- subject type no longer reach it. The database keeps it whoever writes; the application can read it and nothing else.
SELECT set_config('jixiao.system', 'migration', true);

CREATE TABLE audit_head (
    subject_type    text    NOT NULL,
    subject_id      uuid    NOT NULL,
    position        integer NOT NULL,
    hash            text    NOT NULL,
    division_code   text    NOT NULL,
    department_code text    NOT NULL,
    unit_code       text    NOT NULL,
    CONSTRAINT audit_head_pk PRIMARY KEY (subject_type, subject_id),
    CONSTRAINT audit_head_position_positive CHECK (position > 0)
);
CALL protect('audit_head', 'SELECT');

INSERT INTO audit_head (subject_type, subject_id, position, hash, division_code, department_code, unit_code)
SELECT DISTINCT ON (subject_type, subject_id)
       subject_type, subject_id, position, hash, division_code, department_code, unit_code
FROM audit_entry
ORDER BY subject_type, subject_id, position DESC;

CREATE FUNCTION keep_audit_head() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    INSERT INTO audit_head (subject_type, subject_id, position, hash, division_code, department_code, unit_code)
    VALUES (NEW.subject_type, NEW.subject_id, NEW.position, NEW.hash, NEW.division_code, NEW.department_code, NEW.unit_code)
    ON CONFLICT (subject_type, subject_id) DO UPDATE
    SET position = EXCLUDED.position, hash = EXCLUDED.hash
    WHERE audit_head.position < EXCLUDED.position;
    RETURN NULL;
END $$;

CREATE TRIGGER audit_entry_moves_head AFTER INSERT ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION keep_audit_head();
