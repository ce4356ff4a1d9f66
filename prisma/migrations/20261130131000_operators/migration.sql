-- Who operates the installation: creates entities and invites their first administrators, and nothing inside of them.
CREATE TABLE operator (
  user_id text NOT NULL,
  granted_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT operator_pkey PRIMARY KEY (user_id),
  CONSTRAINT operator_user_id_fkey FOREIGN KEY (user_id) REFERENCES user_account (id) ON DELETE CASCADE ON UPDATE CASCADE
);

-- One municipality is kept once. Samples may be of it, and archived ones were.
DO $$
DECLARE
  twins record;
BEGIN
  SELECT string_agg(slug, ', ' ORDER BY slug) AS slugs, code INTO twins
  FROM (SELECT slug, unnest(ARRAY[nit, divipola_code]) AS code FROM public.entity
        WHERE NOT is_sample AND archived_at IS NULL) e
  WHERE code IS NOT NULL GROUP BY code HAVING count(*) > 1 LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'entity: % have the same NIT or DIVIPOLA code %. Correct or archive all but one of them with the version before, then start this one.',
      twins.slugs, twins.code;
  END IF;
END $$;
CREATE UNIQUE INDEX entity_nit_key ON entity (nit) WHERE NOT is_sample AND archived_at IS NULL;
CREATE UNIQUE INDEX entity_divipola_code_key ON entity (divipola_code) WHERE NOT is_sample AND archived_at IS NULL;
