#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Anki's own backend (PyPI `anki`), where `TCPDRILL_BENCH_PYTHON` names a Python that has it.
enum AnkiPeer {
  /// Seconds until the first card is at hand, from opening the collection; the import of the module is left out.
  static func opening(cards: Int, reviews: Int, in folder: String) -> Double? {
    guard let python = getenv("TCPDRILL_BENCH_PYTHON").map({ String(cString: $0) }) else {
      print("no Anki to compare with; TCPDRILL_BENCH_PYTHON names a Python that has it")
      return nil
    }
    let path = folder + "/collection.anki2"
    guard Program.output(of: [python, "-c", making, path, "\(cards)", "\(reviews)"]) != nil else {
      print("\(python) could not make a collection with Anki's backend")
      return nil
    }
    let times = (0..<5).compactMap { _ in
      Program.output(of: [python, "-c", opening, path]).flatMap { Double($0) }
    }
    return times.min()
  }

  /// A ninth of the cards is due, as in our record; the rest comes later.
  private static let making = """
    import sqlite3, sys
    from anki.collection import Collection
    path, n, reviews = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    col = Collection(path)
    note = col.new_note(col.models.by_name("Basic"))
    note["Front"], note["Back"] = "What does it answer?", "a reply"
    col.add_note(note, 1)
    first = col.db.first("select * from notes")
    card = col.db.first("select * from cards")
    today = col.sched.today
    col.close()
    db = sqlite3.connect(path)
    db.executemany("insert into notes values (?,?,?,?,?,?,?,?,?,?,?)", (
        [first[0] + i, "g%d" % i, *first[2:6], "What does device %d answer?\\x1freply %d" % (i, i),
         "What does device %d answer?" % i, *first[8:]] for i in range(1, n)))
    db.executemany("insert into cards values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", (
        [card[0] + i, first[0] + i, *card[2:6], 2, 2, today - i % 30 if i % 9 == 0 else today + 1 + i % 60, 30,
         2500, 10, 1, 0, *card[14:]] for i in range(1, n)))
    db.executemany("insert into revlog values (?,?,?,?,?,?,?,?,?)", (
        [card[0] - 10**10 + r * 9973, card[0] + r % n, -1, 3, 30, 12, 2500, 4000, 1] for r in range(reviews)))
    db.commit()
    """

  private static let opening = """
    import sys, time
    from anki.collection import Collection
    start = time.perf_counter()
    col = Collection(sys.argv[1])
    queued = col.sched.get_queued_cards(fetch_limit=1)
    took = time.perf_counter() - start
    assert queued.cards and queued.review_count > 0
    print(took)
    """
}
