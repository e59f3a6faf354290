/// The words that tell what comes, what is sent and where it leads, in all their endings.
enum EventWords {
  // MARK: Korean, where the verb stands behind

  static let receives = TellingWords(
    "받", "수신", "도착", "오면", "온다", "오고", "오자", "오는", "온 ", "올 때", "왔", "들어오", "들어온", "들어와", "날아오", "날아온",
    "뒤늦게", "와도", "오더라도", "와 있")
  static let sends = TellingWords(
    "보내", "보낸", "보냄", "보냅", "보낼", "전송", "송신", "응답하", "응답한", "응답해", "응답합", "응답함", "응답.", "응답으로 보", "답한", "답하",
    "답해", "답장", "회신", "돌려보", "돌려준", "돌려주",
    "내보", "나간", "나가", "거절", "거부", "확인해", "확인한", "확인하", "알린", "알리", "되돌", "발송", "전달", "붙인", "날린", "날리", "띄")
  static let absent = TellingWords("없이", "없는", "없다", "빠진", "아닌", "않고", "말고", "대신", "안 ", "생략")
  static let awaits = TellingWords("기다", "대기", "바라")
  static let lost = TellingWords(
    "유실", "손실", "사라지", "사라졌", "잃", "분실", "전달되지", "도착하지 않", "도착하지 못", "못 받", "오지 않", "받지 못", "가지 못", "lost",
    "dropped",
    "missing",
    "never arrives", "does not arrive", "doesn't arrive", "fails to arrive", "disappears", "goes missing",
    "loss of")
  /// Behind a verb: it has not come about, it is what something else hangs on.
  static let conditions = TellingWords(
    "면", "때", " 시 ", "경우", "자마자", "순간", "뒤", " 후", "나서", "한 채", "전에", "기 전")
  static let suppositions = TellingWords("면", "때", " 시 ", "경우", "자마자", "순간", "전에", "기 전", "라고")
  static let denials = TellingWords(
    "지 않", "지않", "지 못", "지는 않", "지도 않", "아니", "없", "말아야", "안 된", "금지", "대신")

  // MARK: English, where the verb stands before, save in the passive

  static let receiving = TellingWords(
    "receiv", "gets ", "get ", "getting ", "got ", "rcv", "recv", "on a ", "on an ", "on the ", "upon ",
    "on ", "sees ",
    "answers a ",
    "answers the ", "acknowledges the ", "acknowledges a ", "acknowledged the ", "acknowledged a ",
    "acknowledging the ", "reply to ", "replies to ", "response to ", "responds to ",
    "answer to ", "when a ",
    "when the ", "when an ", "if a ", "if the ", "if an ", "another ", "once a ", "once the ", "arrival of ")
  static let sending = TellingWords(
    "send", "sent ", "with ", "replies ", "reply ", "returns ", "return ", "retransmits ", "resends ",
    "issues ",
    "emits ",
    "answers ", "answer ", "by a ", "snd ", "transmits", "triggers ", "provokes ", "elicits ", "produces ",
    "responds ",
    "gives back ", "says ", "goes out", "back a ", "draws a ", "makes ")
  /// In a question: what one does with a SYN is asked of a SYN that came.
  static let sendingOnly = TellingWords(
    "send", "sent ", "retransmits ", "resends ", "issues ", "emits ", "snd ", "transmits")
  static let arrivals = TellingWords(
    "arriv", "comes", "came ", "has come", "is received", "received", "turns up", "shows up", "reaches",
    "is seen", "in listen",
    "in syn",
    "in established", "in fin", "in close", "in closing", "in last", "in time", "leads", "moves", "takes",
    "while in",
    "makes", "is answered", "is met", "brings", "sends the", "puts", "hits", "gets in", "causes", "kills",
    "lands",
    "for a", "to a", "for an", "to an", "at a", "is refused", "is acknowledged", "in the syn", "would")
  static let departures = TellingWords(
    "is sent", "are sent", "goes out", "is returned", "is transmitted", "is the answer", "is the reply",
    "in reply",
    "in response", "in return", "in answer", "is sent back")

  /// They tell who is meant, not what happens first.
  static let identities = TellingWords(
    "먼저", " 쪽", "보낸 측", "보내는 측", "보낸 호스트", "보내는 애", "보낸 애", "보내는 호스트", "보낸 클라", "보낸 서버", "the side that",
    "the end that",
    "the host that", "who sends", "whoever", "the one that", "the one who", "first")

  /// Who is meant by what he once did: he may be in any state by now.
  static let persons = TellingWords(
    "쪽", "측", "호스트", "sender", "side that", "end that", "host that", "who ", "whoever", "the one that",
    "closer")

  // MARK: No answer

  static let silence = TellingWords(
    "아무 응답 없이", "아무 응답도 없이", "아무런 응답 없이", "아무 응답도 하지", "아무런 응답도 하지", "아무런 응답을 하지", "응답하지 않", "응답도 하지 않",
    "응답을 하지 않", "응답 없이", "응답을 보내지 않", "아무것도 보내지", "아무 것도 보내지", "조용히 버", "조용히 무시", "조용히 폐기", "아무 말 없이",
    "아무 대답 없이",
    "대답 없이", "무응답", "응답 없음", "ack를 보내지 않", "ack도 보내지 않", "ack 없이 버", "ack도 없이", "답하지 않", "답 없이", "대답하지 않",
    "그냥 버",
    "그냥 무시", "말없이 버", "말없이 무시", "응답이 없", "아무 반응", "아무 대답도 하지", "아무 세그먼트도 보내지",
    "silently", "silent drop", "without an answer", "without any answer", "without answer", "without a reply",
    "without reply",
    "without replying", "without any reply", "without a response", "without response", "without any response",
    "without responding", "no answer", "no reply", "no response", "without acknowledg", "without an ack",
    "without any ack",
    "without sending", "nothing is sent", "sends nothing", "sent nothing", "is ignored", "are ignored",
    "ignores it",
    "simply ignored", "simply ignores", "no ack is sent", "not answered", "nothing goes out",
    "quietly dropped",
    "quietly discard", "just ignores", "just drops", "says nothing", "no ack goes")

  /// What a cell of its own says.
  static let nothing: [StaticString] = [
    "무시", "없음", "무응답", "응답없음", "none", "nothing", "-", "–", "—", "ignored", "ignore", "noanswer", "noreply",
    "noresponse",
    "아무것도안함", "무시한다", "무시함", "폐기", "버림", "dropped", "drop", "discard", "discarded", "silence", "보내지않음",
    "nothingissent",
    "아무것도보내지않음",
  ]

  // MARK: The program

  static let closes = TellingWords(
    "shutdown(", "에서 close", "close()를", "close()가", "close()", "close를", "close 호출", "close() 호출",
    "close가 호출",
    "close call",
    "calls close",
    "application closes",
    "program closes", "app closes", "프로그램이 닫", "애플리케이션이 닫", "앱이 닫", "앱이 close", "프로그램이 종료", "애플리케이션이 종료",
    "process closes", "user closes", "local close", "close:", "issues a close", "issues close")
  /// What was waited for in the sentence before comes.
  static let awaited = TellingWords(
    "when that arrives", "when it arrives", "once it arrives", "once that arrives", "when this arrives",
    "as soon as it arrives",
    "when that comes", "when it comes", "once it has come", "once it comes", "when it has arrived",
    "그것이 도착하면", "그것이 오면",
    "그게 오면",
    "그게 도착하면", "그 응답이 오면", "그 응답을 받으면", "그것을 받으면", "그걸 받으면", "이를 받으면", "그 ack를 받으면", "그 ack가 오면",
    "그 ack가 도착하면")
  static let twoMSL = TellingWords("2msl", "2 msl", "2*msl", "2×msl", "2 * msl", "2 × msl")

  // MARK: What is not judged

  /// Another layer, an implementation, an attack, what only might be.
  static let silent = TellingWords(
    "방화벽", "firewall", "iptables", "리눅스", "linux", "커널", "kernel", "bsd", "windows 1", "윈도우즈", "구현",
    "implementation",
    "challenge", "챌린지", "5961", "linger", "공격", "attack", "스푸핑", "spoof", "스캔", "scan", "nmap", "udp", "icmp",
    "quic ", "quic의", "quic은", "quic에", "sctp",
    "프록시", "proxy", "nat ", "nat의", "로드 밸런서", "로드밸런서", "load balancer", "미들박스", "middlebox", "다면 ", "대신",
    "instead", "rather",
    "아니라", "unlike", "달리", "would ", "수도 있", "수 있", " may ", " might ", "can be ", "could ", "오해", "myth",
    "또는", "혹은", "unread",
    "읽지 않은", "안 읽은", "tcp_", "rfc 1337", "assassin", "암살", "sysctl", "wireshark", "옛날", "should not",
    "must not", "해서는",
    "t/tcp", "tfo", "fast open", "버그", "bug", "모순", "예외", "except", "비교", "반면", "whereas", "잘못된", "http",
    "tls")
  /// Several things are told at once, or one under a condition of its own: no state is read from it.
  static let unsettled = TellingWords(
    " or ", " can ", "거나", "옵션", "option", "따라", "depend", "past ", "초기", "unless", "않으면", "없으면", "while the",
    "윈도우 밖",
    "out of window", "outside the", "outside its", "밖의", "유효하지 않", "invalid", "acceptable", "만약 서버가 ",
    "abort",
    "timeout", "타임아웃", "재전송 횟수", "옛", "예전", "이전 연결", "old ", "unexpected", "예상치", "기대하지", "기대와", "half-open")
}
