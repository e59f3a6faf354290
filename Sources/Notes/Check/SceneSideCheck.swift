import Questions
import TCP

/// Who sends each step, by its title or by the route drawn below it: one of them may be the other side's.
enum SceneSideCheck {
  static func check(_ scene: Scene, _ note: inout CheckedNote) {
    var routes: [(party: UInt8, range: Range<Int>, line: Int)] = []
    for step in scene.steps {
      guard let route = route(of: step, &note) else { return }
      routes.append(route)
    }
    let sides = scene.steps.map { Scene.side(of: scene.phase, $0.ordinal) }
    guard let opener = routes.first?.party, opener != 8, routes.allSatisfy({ $0.party / 2 == opener / 2 })
    else {
      return
    }
    let slips = routes.indices.filter { routes[$0].party != opener ^ UInt8(sides[$0]) }
    // Had the first step the wrong sender, all others would be off.
    guard slips.count == 1, let index = slips.first, note.isOrdinary(routes[index].line),
      !note.findings.contains(where: {
        $0.rule == "step-side" && isNear($0.place.line, scene.steps[index], note)
      })
    else { return }
    let right = Party(Vocabulary.parties[Int(opener ^ UInt8(sides[index]))])
    let flags = Scene.flags(of: scene.phase)[index].description
    note.report(
      "step-side", at: routes[index].range,
      Bilingual(
        ko: "\(index + 1)번째 단계의 \(flags.with(.object)) 보내는 쪽은 \(right.shown(in: .korean))입니다.",
        en: "The \(flags) of step \(index + 1) is sent by \(right.withArticle)."),
      expected: Bilingual(
        ko: "\(right.shown(in: .korean)) → \(flags)", en: "\(right.shown(in: .english)) → \(flags)"),
      reference: scene.phase == .open ? "RFC 9293 3.5" : "RFC 9293 3.6")
  }

  private static func isNear(_ line: Int, _ step: SceneStep, _ note: CheckedNote) -> Bool {
    let first = note.places.place(
      of: note.reading.document.sourceOffset(of: note.reading.range(of: step.head).lowerBound),
      in: note.source
    ).line
    return line >= first && line <= first + step.lines.count
  }

  /// `Client → Server`, in the title or on a line of its own below it.
  private static func route(
    of step: SceneStep, _ note: inout CheckedNote
  ) -> (party: UInt8, range: Range<Int>, line: Int)? {
    for line in step.lines.prefix(4) {
      let range = note.reading.range(of: line)
      let actors = note.reading.sense(of: line).actors
      guard actors.count == 2, range.count < 120, actors[0].party ^ actors[1].party == 1,
        let isRight = Arrow.direction(note.text, actors[0].end..<max(actors[0].end, actors[1].start)),
        actors[1].start - actors[0].end < 40,
        !note.reading.mentions(in: line).contains(where: {
          $0.kind == .verb && Int($0.start) > actors[0].end && Int($0.end) < actors[1].start
        })
      else { continue }
      return (
        isRight ? actors[0].party : actors[1].party, actors[0].start..<actors[1].end, line
      )
    }
    return nil
  }
}
