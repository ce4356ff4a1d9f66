-- Attempts by keyed hashes instead of failures by account and requests by address.
DROP TABLE sign_in_failure;
DROP TABLE rate_limit;

CREATE TABLE attempt (
  bucket text NOT NULL,
  moments timestamptz(3)[],
  taken boolean NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  CONSTRAINT attempt_pkey PRIMARY KEY (bucket)
);
CREATE INDEX attempt_expires_at_idx ON attempt (expires_at);

CREATE TABLE attempt_key (
  purpose text NOT NULL,
  key bytea NOT NULL,
  made_at timestamptz(3) NOT NULL,
  CONSTRAINT attempt_key_pkey PRIMARY KEY (purpose)
);

-- Where sessions came from is no longer kept.
UPDATE session SET ip_address = NULL;
