/// Words for the two sides of an opening and of a close, and for what makes a sentence on them another one.
enum OrderWords {
  // MARK: Sides, told by what they do

  /// Whoever closes first, as a noun: `the active closer`, 먼저 닫은 쪽.
  static let firstCloser = WordClass.any(
    "active closer | active close | active closing side | active-close side | first closer | side closing first | host closing first | end closing first | one closing first | first to close | initiator of the close | initiator of the termination | sender of the first FIN | closing initiator",
    WordClass.each(
      "that | which | who | whoever",
      "closes first | closed first | closes the connection first | closed the connection first | calls close first | called close first | initiates the close | initiated the close | initiates the termination | initiated the termination | starts the close | starts closing | sends the first FIN | sent the first FIN | sends FIN first | sent FIN first | sends its FIN first | sent its FIN first"
    ),
    WordClass.each(
      "능동 종료 | 능동적 종료 | 능동적인 종료 | 능동 클로즈 | 능동 닫기 | 액티브 클로즈 | active close",
      "쪽 | 측 | 편 | 한 | 를 한 | 를 하는 | 호스트 | 자"),
    WordClass.each(
      "먼저 닫은 | 먼저 닫는 | 먼저 종료한 | 먼저 종료하는 | 먼저 끊은 | 먼저 끊는 | 먼저 FIN을 보낸 | 먼저 FIN을 보내는 | FIN을 먼저 보낸 | FIN을 먼저 보내는 | 먼저 close한 | 먼저 close()한 | 먼저 close를 부른 | 먼저 close()를 부른 | 먼저 close를 호출한 | 먼저 close()를 호출한 | 첫 FIN을 보낸 | 연결을 먼저 끊은 | 연결을 먼저 닫은 | 연결 종료를 먼저 요청한 | 종료를 시작한 | 먼저 연결을 끊은 | 먼저 연결을 종료한 | 먼저 종료를 요청한",
      "쪽 | 측 | 편 | 호스트 | 클라 | 서버"),
    "액티브 클로저")

  /// Whoever closes second: `the passive closer`, 나중에 닫은 쪽.
  static let secondCloser = WordClass.any(
    "passive closer | passive close | passive closing side | passive-close side | second closer | side closing last | last to close | second to close | receiver of the first FIN",
    WordClass.each(
      "that | which | who | whoever",
      "closes last | closed last | closes second | closed second | closes later | receives the first FIN | received the first FIN | gets the first FIN | got the first FIN | receives FIN first | receives the FIN first | sends the second FIN | sends the last FIN | sends its FIN last | gets FIN first"
    ),
    WordClass.each(
      "수동 종료 | 수동적 종료 | 수동적인 종료 | 수동 클로즈 | 수동 닫기 | 패시브 클로즈 | passive close",
      "쪽 | 측 | 편 | 한 | 를 한 | 를 하는 | 호스트 | 자"),
    WordClass.each(
      "나중에 닫은 | 나중에 닫는 | 나중에 종료한 | 나중에 종료하는 | 나중에 끊은 | 늦게 닫은 | 늦게 닫는 | 나중에 FIN을 보낸 | 나중에 FIN을 보내는 | 먼저 FIN을 받은 | FIN을 먼저 받은 | 첫 FIN을 받은 | 뒤에 닫는 | 마지막에 닫은 | 종료를 당한 | 종료 요청을 받은",
      "쪽 | 측 | 편 | 호스트 | 클라 | 서버"),
    "패시브 클로저")

  static let activeStates =
    "FIN-WAIT-1 | FIN WAIT 1 | FIN-WAIT-2 | FIN WAIT 2 | FIN-WAIT | TIME-WAIT | TIME WAIT"
  static let passiveStates = "CLOSE-WAIT | CLOSE WAIT | LAST-ACK | LAST ACK state"
  static let synReceived = "SYN-RECEIVED | SYN-RCVD | SYN-RECV | SYN RECEIVED | SYN RCVD"
  static let synSent = "SYN-SENT | SYN SENT"
  static let halfClose =
    "half-close | half close | half-closed | half closed | halfclose | 하프 클로즈 | 하프클로즈 | 반만 닫 | 반닫힘 | 반 닫힘 | 반종료 | 절반만 닫"
  static let halfOpen = "half-open | half open | 하프 오픈 | 반열림 | 반만 열"
  static let bothClose =
    "simultaneous close | simultaneous closing | simultaneous termination | close simultaneously | close at the same time | closes at the same time | FINs cross | crossing FINs | FINs cross each other | both ends send FIN at the same time | both sides send FIN at the same time | both sides send a FIN at the same time | both hosts send FIN at the same time | both send FIN at the same time | 동시 종료 | 동시 닫기 | 동시 클로즈 | 동시에 닫 | 동시에 종료 | 동시에 close | 동시에 FIN | FIN이 엇갈 | FIN이 교차"
  static let bothOpen =
    "simultaneous open | simultaneous opening | simultaneous opens | open simultaneously | open at the same time | SYNs cross | crossing SYNs | SYN segments cross | both ends send a SYN at the same time | both ends send SYN at the same time | both sides send a SYN at the same time | both sides send SYN at the same time | both hosts send SYN at the same time | both hosts send a SYN at the same time | both send a SYN at the same time | both send SYN at the same time | 동시 개방 | 동시 열기 | 동시 오픈 | 동시 연결 | 동시에 SYN | 동시에 열 | 동시에 연결을 여 | 동시에 연결을 맺 | 동시에 연결을 시 | SYN이 엇갈 | SYN이 교차"

  // MARK: What makes it another statement

  /// Denied, in whatever words.
  static let denied =
    "not | never | no | none | nor | neither | cannot | cant | dont | doesnt | isnt | arent | wont | without | unlike | instead | rather | except | myth | wrong | 않 | 아니 | 아님 | 아닌 | 없 | 못 | 말고 | 달리 | 대신 | 오해 | 틀린 | 제외 | 안 됨"
  /// Supposed or possible.
  static let supposed = "if | unless | suppose | would | could | might | may | 만약 | 만일 | 라면 | 수도 | 수 있"
  /// Whose segment it is, or whom it goes to.
  static let ofFirst =
    "에서 보낸 | 에서 온 | 측의 마지막 | 쪽의 마지막 | 측의 | 쪽의 | from the active | from an active | to the active | by the active | of the active | active closers | active side | initiators | 쪽의 FIN | 측의 FIN | 쪽의 ACK | 측의 ACK | 로부터 | 에게 | 한테 | 이 보낸 | 가 보낸 | 이 보내 | 가 보내"
  static let ofSecond =
    "에서 보낸 | 에서 온 | 측의 마지막 | 쪽의 마지막 | 측의 | 쪽의 | from the passive | from a passive | to the passive | by the passive | of the passive | passive closers | passive side | 쪽의 FIN | 측의 FIN | 쪽의 ACK | 측의 ACK | 로부터 | 에게 | 한테 | 이 보낸 | 가 보낸 | 이 보내 | 가 보내"
  static let peer =
    "peer | peers | other side | other end | other party | remote | partner | opposite | counterpart | 상대 | 반대편 | 반대쪽 | 저쪽"
  static let both = "both | 양쪽 | 양측 | 둘 다 | 서로 | simultaneous* | 동시 | crossing | each"
}
