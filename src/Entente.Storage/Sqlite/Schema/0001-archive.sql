-- Articles with their readings. Days are numbers since 0001-01-01; 0 stands for an unknown day.
-- What queries filter by stands in columns; the records themselves stand once, as JSON in the record format, in record.body.

CREATE TABLE article (
    id          INTEGER PRIMARY KEY,
    hash        TEXT NOT NULL UNIQUE,
    title       TEXT,
    publisher   TEXT,
    url         TEXT,
    published   TEXT,
    day         INTEGER NOT NULL,
    engine      TEXT NOT NULL,
    model       TEXT NOT NULL,
    lexicon     TEXT NOT NULL,
    ontology    TEXT NOT NULL,
    events      INTEGER NOT NULL,
    agreements  INTEGER NOT NULL,
    arms_deals  INTEGER NOT NULL,
    visits      INTEGER NOT NULL,
    statements  INTEGER NOT NULL,
    frame       TEXT NOT NULL,
    text        TEXT NOT NULL
) STRICT;

CREATE INDEX article_order ON article (day, id);

-- kind: 1 event, 2 agreement, 3 arms deal, 4 visit, 5 statement.
-- first, last: the days of the record, or the day of publication when it is undated.
-- year, month: where a time series counts it; 0 when its date is too wide.
CREATE TABLE record (
    id          INTEGER PRIMARY KEY,
    article     INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind        INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 5),
    local       TEXT NOT NULL,
    type        TEXT,
    status      TEXT NOT NULL,
    quad        INTEGER NOT NULL CHECK (quad BETWEEN 0 AND 4),
    goldstein   REAL,
    date_start  TEXT,
    date_end    TEXT,
    first       INTEGER NOT NULL,
    last        INTEGER NOT NULL,
    year        INTEGER NOT NULL,
    month       INTEGER NOT NULL,
    quote       TEXT NOT NULL,
    body        TEXT NOT NULL,
    UNIQUE (article, kind, local)
) STRICT;

CREATE INDEX record_order ON record (kind, last, id);
CREATE INDEX record_type ON record (kind, type, last, id);

-- The actors of a record in order. side: 0 acting, 1 affected, 2 commenting.
CREATE TABLE party (
    record      INTEGER NOT NULL REFERENCES record (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    actor       TEXT NOT NULL,
    code        TEXT NOT NULL,
    sector      TEXT,
    name        TEXT NOT NULL,
    side        INTEGER NOT NULL CHECK (side BETWEEN 0 AND 2),
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;

-- One row for each code of a record. sides: sum of 1 acting, 2 affected, 4 commenting.
CREATE TABLE involved (
    code        TEXT NOT NULL,
    kind        INTEGER NOT NULL,
    last        INTEGER NOT NULL,
    record      INTEGER NOT NULL REFERENCES record (id) ON DELETE CASCADE,
    sides       INTEGER NOT NULL,
    PRIMARY KEY (code, kind, last, record)
) STRICT, WITHOUT ROWID;

CREATE INDEX involved_record ON involved (record);

-- One row for each two codes that a record joins, first < second. direction: 0 both ways, 1 first upon second, 2 second upon first.
CREATE TABLE pair (
    first       TEXT NOT NULL,
    second      TEXT NOT NULL,
    kind        INTEGER NOT NULL,
    last        INTEGER NOT NULL,
    record      INTEGER NOT NULL REFERENCES record (id) ON DELETE CASCADE,
    direction   INTEGER NOT NULL CHECK (direction BETWEEN 0 AND 2),
    PRIMARY KEY (first, second, kind, last, record),
    CHECK (first < second)
) STRICT, WITHOUT ROWID;

CREATE INDEX pair_record ON pair (record);

-- Which codes an article names, whether or not a record came of it.
CREATE TABLE named (
    code        TEXT NOT NULL,
    day         INTEGER NOT NULL,
    article     INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    PRIMARY KEY (code, day, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX named_article ON named (article);

-- Full text. The article's index reads the words from the article; the record's keeps none of its own.
CREATE VIRTUAL TABLE article_words USING fts5 (
    title, text, content = 'article', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');

CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
    INSERT INTO article_words (rowid, title, text) VALUES (new.id, new.title, new.text);
END;

CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
    INSERT INTO article_words (article_words, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
END;

CREATE VIRTUAL TABLE record_words USING fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2');

CREATE TRIGGER record_removed AFTER DELETE ON record BEGIN
    DELETE FROM record_words WHERE rowid = old.id;
END;

-- Sums, kept in the transaction that changes what they count. The views say what is counted; code '*' stands for all actors.
CREATE TABLE total (
    kind        INTEGER PRIMARY KEY,
    n           INTEGER NOT NULL
) STRICT;

INSERT INTO total (kind, n) VALUES (0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (5, 0);

CREATE VIEW event_of_actor AS
    SELECT r.article, i.code, CASE i.sides & 3 WHEN 1 THEN 1 WHEN 2 THEN 2 ELSE 0 END AS direction,
           r.year, r.month, r.type, r.quad, r.status, r.goldstein
    FROM record r JOIN involved i ON i.record = r.id WHERE r.kind = 1
    UNION ALL
    SELECT r.article, '*', 0, r.year, r.month, r.type, r.quad, r.status, r.goldstein
    FROM record r WHERE r.kind = 1;

CREATE VIEW event_of_pair AS
    SELECT r.article, p.first, p.second, p.direction, r.year, r.month, r.type, r.quad, r.status, r.goldstein
    FROM record r JOIN pair p ON p.record = r.id WHERE r.kind = 1;

CREATE TABLE actor_tally (
    code        TEXT NOT NULL,
    year        INTEGER NOT NULL,
    month       INTEGER NOT NULL,
    type        TEXT NOT NULL,
    status      TEXT NOT NULL,
    direction   INTEGER NOT NULL,
    quad        INTEGER NOT NULL,
    n           INTEGER NOT NULL,
    goldstein   REAL NOT NULL,
    weighed     INTEGER NOT NULL,
    PRIMARY KEY (code, year, month, type, status, direction, quad)
) STRICT, WITHOUT ROWID;

CREATE INDEX actor_tally_empty ON actor_tally (n) WHERE n = 0;

CREATE TABLE pair_tally (
    first       TEXT NOT NULL,
    second      TEXT NOT NULL,
    year        INTEGER NOT NULL,
    month       INTEGER NOT NULL,
    type        TEXT NOT NULL,
    status      TEXT NOT NULL,
    direction   INTEGER NOT NULL,
    quad        INTEGER NOT NULL,
    n           INTEGER NOT NULL,
    goldstein   REAL NOT NULL,
    weighed     INTEGER NOT NULL,
    PRIMARY KEY (first, second, year, month, type, status, direction, quad)
) STRICT, WITHOUT ROWID;

CREATE INDEX pair_tally_empty ON pair_tally (n) WHERE n = 0;

-- Events of a pair by quad class, over all time: what lists of partners show.
CREATE TABLE pair_total (
    first       TEXT NOT NULL,
    second      TEXT NOT NULL,
    quad        INTEGER NOT NULL,
    n           INTEGER NOT NULL,
    PRIMARY KEY (first, second, quad)
) STRICT, WITHOUT ROWID;

CREATE INDEX pair_total_second ON pair_total (second, first, quad, n);
CREATE INDEX pair_total_empty ON pair_total (n) WHERE n = 0;
