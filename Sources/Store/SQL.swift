/// Every statement of the store, in one place.
enum SQL {
  /// "tcpd": says whose file it is.
  static let applicationID = 0x7463_7064

  static let begin = "BEGIN IMMEDIATE"
  /// Takes no lock until it reads, and then sees one moment of the record to its end.
  static let beginReading = "BEGIN"
  static let commit = "COMMIT"
  static let rollback = "ROLLBACK"
  static let readApplicationID = "PRAGMA application_id"
  static let readVersion = "PRAGMA user_version"
  static let readJournalMode = "PRAGMA journal_mode"
  /// Readers and one writer at a time do not wait for each other.
  static let useWriteAheadLog = "PRAGMA journal_mode = WAL"
  /// Every commit reaches the disk before it is acknowledged: FULL, since in WAL mode NORMAL would not.
  static let beDurable = "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON"
  static let countTables = "SELECT count(*) FROM sqlite_schema"
  static let backUp = "VACUUM INTO ?"
  static let integrity = "PRAGMA integrity_check(20)"
  static let foreignKeys = "PRAGMA foreign_key_check"
  static func setVersion(_ version: Int) -> String { "PRAGMA user_version = \(version)" }
  static let setApplicationID = "PRAGMA application_id = \(applicationID)"

  /// The schema as version 1 had it.
  static let schema1 = """
    CREATE TABLE cards (
      question   TEXT PRIMARY KEY,
      -- as last described by the notes
      sibling    TEXT NOT NULL DEFAULT '',
      topic      TEXT NOT NULL DEFAULT '',
      form       TEXT NOT NULL DEFAULT '',
      -- chosen by the person
      suspended  INTEGER NOT NULL DEFAULT 0,
      buried     INTEGER NOT NULL DEFAULT 0,
      flagged    INTEGER NOT NULL DEFAULT 0,
      -- derived: a replay of the reviews
      phase      INTEGER,
      step       INTEGER,
      stability  REAL,
      difficulty REAL,
      fast       REAL,
      due        INTEGER,
      first      INTEGER,
      last       INTEGER,
      reviews    INTEGER NOT NULL DEFAULT 0,
      lapses     INTEGER NOT NULL DEFAULT 0,
      interval   INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX cards_due ON cards (due) WHERE due IS NOT NULL;
    -- The log: the truth, only ever appended to.
    CREATE TABLE reviews (
      n        INTEGER PRIMARY KEY AUTOINCREMENT,
      review   TEXT NOT NULL UNIQUE,
      question TEXT NOT NULL REFERENCES cards (question),
      at       INTEGER NOT NULL,
      grade    INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 4),
      ms       INTEGER NOT NULL,
      answer   TEXT NOT NULL,
      device   TEXT NOT NULL,
      cram     INTEGER NOT NULL DEFAULT 0,
      mistakes TEXT NOT NULL DEFAULT ''
    );
    CREATE INDEX reviews_question ON reviews (question, at);
    CREATE INDEX reviews_at ON reviews (at);
    CREATE TRIGGER reviews_stay BEFORE DELETE ON reviews
      BEGIN SELECT RAISE(ABORT, 'the review log is append-only'); END;
    CREATE TRIGGER reviews_are_final BEFORE UPDATE ON reviews
      BEGIN SELECT RAISE(ABORT, 'the review log is append-only'); END;
    -- Reviews that were taken back: an entry of its own, the review stays.
    CREATE TABLE undone (
      review TEXT PRIMARY KEY REFERENCES reviews (review),
      at     INTEGER NOT NULL
    ) WITHOUT ROWID;
    -- Cards that outlived their wording: the history of `old` belongs to `new`.
    CREATE TABLE aliases (
      old TEXT PRIMARY KEY,
      new TEXT NOT NULL,
      at  INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE settings (
      key   TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) WITHOUT ROWID;
    """

  /// Version 2: a review that was taken back before it ever left this machine need not be told of elsewhere.
  static let schema2 = "ALTER TABLE undone ADD COLUMN silent INTEGER NOT NULL DEFAULT 0"

  /// Version 3: how many cards are due is read off an index, without the cards.
  static let schema3 = """
    DROP INDEX cards_due;
    CREATE INDEX cards_due ON cards (due, suspended, buried) WHERE due IS NOT NULL;
    """

  /// Version 4: what is due is chosen from without reading the cards.
  static let schema4 = """
    CREATE INDEX cards_chosen ON cards (
      due, suspended, buried, question, sibling, topic, phase, step, stability, difficulty, fast, first, last,
      reviews, lapses, interval) WHERE due IS NOT NULL;
    """

  // MARK: settings

  static let setting = "SELECT value FROM settings WHERE key = ?"
  static let settings = "SELECT key, value FROM settings ORDER BY key"
  static let putSetting =
    "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
  static let forgetFrontiers = "DELETE FROM settings WHERE key GLOB 'frontier-*'"
  static let dropSetting = "DELETE FROM settings WHERE key = ?"

  // MARK: cards

  private static let stateColumns =
    "phase, step, stability, difficulty, fast, due, first, last, reviews, lapses, interval"
  private static let cardColumns =
    "question, sibling, topic, form, suspended, buried, flagged, \(stateColumns)"
  static let card = "SELECT \(cardColumns) FROM cards WHERE question = ?"
  static let novelty = "SELECT phase IS NOT NULL OR suspended <> 0, buried FROM cards WHERE question = ?"
  static let allCards = "SELECT \(cardColumns) FROM cards ORDER BY question"
  private static let candidateColumns = "question, sibling, topic, \(stateColumns)"
  static let dueCards = """
    SELECT \(candidateColumns) FROM cards
    WHERE due IS NOT NULL AND due < ? AND suspended = 0 AND buried <= ? ORDER BY due
    """
  static let cardsInSteps = """
    SELECT \(candidateColumns) FROM cards
    WHERE question IN (SELECT question FROM reviews WHERE at >= ?) AND phase <> ? AND due < ?
      AND suspended = 0 AND buried <= ? ORDER BY due
    """
  static let countDue = """
    SELECT count(*) FROM cards WHERE due IS NOT NULL AND due < ? AND suspended = 0 AND buried <= ?
    """
  static let nextDue = """
    SELECT min(due) FROM cards WHERE due IS NOT NULL AND due >= ? AND suspended = 0
    """
  static let describeCard = """
    INSERT INTO cards (question, sibling, topic, form) VALUES (?, ?, ?, ?)
    ON CONFLICT (question) DO UPDATE SET
      sibling = excluded.sibling, topic = excluded.topic, form = excluded.form
    WHERE sibling <> excluded.sibling OR topic <> excluded.topic OR form <> excluded.form
    """
  static let addCard = "INSERT INTO cards (question) VALUES (?) ON CONFLICT (question) DO NOTHING"
  static let putState = """
    UPDATE cards SET phase = ?, step = ?, stability = ?, difficulty = ?, fast = ?, due = ?, first = ?,
      last = ?, reviews = ?, lapses = ?, interval = ? WHERE question = ?
    """
  static let suspend = "UPDATE cards SET suspended = ? WHERE question = ?"
  static let bury = "UPDATE cards SET buried = ? WHERE question = ?"
  static let flag = "UPDATE cards SET flagged = ? WHERE question = ?"

  // MARK: the log

  private static let reviewColumns =
    "review, question, at, grade, ms, answer, device, cram, mistakes"
  private static let standing =
    "NOT EXISTS (SELECT 1 FROM undone WHERE undone.review = reviews.review)"
  static let appendReview = """
    INSERT INTO reviews (\(reviewColumns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
  static let hasReview = "SELECT 1 FROM reviews WHERE review = ?"
  static let review = "SELECT \(reviewColumns) FROM reviews WHERE review = ?"
  static let lastNumber = "SELECT coalesce(max(n), 0) FROM reviews"
  static let lastStanding =
    "SELECT \(reviewColumns) FROM reviews WHERE \(standing) AND device = ? ORDER BY n DESC LIMIT 1"
  static let reviewsOfCard = """
    WITH RECURSIVE names (name) AS (
      VALUES (?) UNION SELECT aliases.old FROM aliases JOIN names ON aliases.new = names.name)
    SELECT \(reviewColumns) FROM reviews
    WHERE question IN (SELECT name FROM names) AND \(standing) ORDER BY at, review
    """
  static let standingReviews = "SELECT \(reviewColumns) FROM reviews WHERE \(standing) ORDER BY at, review"
  /// What the schedule hears of.
  static let countingReviews =
    "SELECT question, at, grade FROM reviews WHERE cram = 0 AND \(standing) ORDER BY at, review"
  static let standingReviewsSince =
    "SELECT \(reviewColumns) FROM reviews WHERE at >= ? AND \(standing) ORDER BY at, review"
  static let export = """
    SELECT reviews.review, reviews.question, reviews.at, grade, ms, answer, device, cram, mistakes,
      undone.at, topic, form, sibling, aliases.new
    FROM reviews LEFT JOIN aliases ON aliases.old = reviews.question LEFT JOIN undone ON undone.review = reviews.review
      LEFT JOIN cards ON cards.question = reviews.question
    WHERE coalesce(undone.silent, 0) = 0
    ORDER BY reviews.at, reviews.review
    """
  static let undo = "INSERT INTO undone (review, at, silent) VALUES (?, ?, ?) ON CONFLICT (review) DO NOTHING"
  static let numberOfReview = "SELECT n FROM reviews WHERE review = ?"
  static let answersSince = """
    SELECT question, min(at), count(*), sum(ms) FROM reviews
    WHERE at >= ? AND at < ? AND \(standing) GROUP BY question
    """
  /// Read off the index alone: whether it stands is not asked.
  static let lastLoggedBefore = "SELECT max(at) FROM reviews WHERE at < ?"
  static let takenBack = "SELECT reviews.at FROM undone JOIN reviews ON reviews.review = undone.review"
  static let lastReviewBefore = "SELECT max(at) FROM reviews WHERE at < ? AND \(standing)"

  /// Of the latest answers, those to cards seen before: how each topic went.
  static let recentByTopic = """
    SELECT cards.topic, count(*), sum(latest.grade > 1)
    FROM (SELECT question, at, grade FROM reviews WHERE cram = 0 ORDER BY n DESC LIMIT 400) AS latest
      JOIN cards ON cards.question = latest.question AND latest.at > cards.first
    GROUP BY cards.topic
    """
  static let recentlyMistaken = """
    SELECT question, count(*)
    FROM (SELECT question, mistakes FROM reviews ORDER BY n DESC LIMIT 1000)
    WHERE mistakes <> '' GROUP BY question HAVING count(*) > 1
    """
  static let recentTimes = "SELECT ms FROM reviews ORDER BY n DESC LIMIT 200"
  static let countUndone = "SELECT count(*) FROM undone"
  static let lastLogged = "SELECT max(at) FROM reviews"
  static let mistakes =
    "SELECT mistakes, at, question FROM reviews WHERE mistakes <> '' AND \(standing) ORDER BY at"
  static let countReviews = "SELECT count(*) FROM reviews"
  static let countCards = "SELECT count(*) FROM cards"
  static let reviewsAfter = "SELECT count(*) FROM reviews WHERE at > ?"

  // MARK: aliases

  static let alias = "INSERT INTO aliases (old, new, at) VALUES (?, ?, ?)"
  static let dropAlias = "DELETE FROM aliases WHERE old = ?"
  static let aliasOf = "SELECT new FROM aliases WHERE old = ?"
  static let aliases = "SELECT old, new, at FROM aliases ORDER BY at, old"

  // MARK: salvage

  static let salvageReviews = "SELECT \(reviewColumns) FROM reviews NOT INDEXED ORDER BY n"
  static let salvageUndone = "SELECT review, at FROM undone"
  static let salvageCards = "SELECT \(cardColumns) FROM cards NOT INDEXED"
}
