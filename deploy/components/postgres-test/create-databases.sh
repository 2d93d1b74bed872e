#!/bin/bash
# Run once by the image, when the server is empty: a database per service, owned by the role that migrates; the role that
# serves may connect and use what it is granted. Neither is a superuser, so row-level security holds for both.
set -euo pipefail

for name in budget scoring report; do
    database=jixiao_$name
    owner_password=${name^^}_OWNER_PASSWORD
    app_password=${name^^}_APP_PASSWORD
    psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres \
        -v db="$database" -v owner="${database}_owner" -v app="${database}_app" \
        -v owner_password="${!owner_password}" -v app_password="${!app_password}" <<'SQL'
CREATE ROLE :"owner" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'owner_password';
CREATE ROLE :"app" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'app_password';
CREATE DATABASE :"db" OWNER :"owner" ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE :"db" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"db" TO :"app";
\connect :"db"
ALTER SCHEMA public OWNER TO :"owner";
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO :"app";
SQL
done
