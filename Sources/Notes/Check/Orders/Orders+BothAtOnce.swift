import TCP

extension MeaningRule {
  /// Both sides open, or both close, at the same time.
  static let ordersOfBothAtOnce: [MeaningRule] = [
    .claims(
      "opening-at-once",
      [
        .untruth(
          of: OrderWords.bothOpen,
          not: WordClass.any(
            "two connections | two separate connections | two different connections | two independent connections | a connection each | one connection per | one per direction | both fail | both connections fail | attempt fails | connection fails | fails with | is refused | are refused | is rejected | are rejected | collision error | is an error | is illegal | is forbidden | not allowed | not permitted | not supported | must not support | need not support | cannot happen | impossible | violates | protocol error | must answer with RST | send RST | sends RST | send a RST | answered with RST | RST is sent | is dropped | are dropped | discarded | lower IP | higher IP | lower address | higher address | lower port | larger ISN | smaller ISN | higher ISN | becomes server | becomes the server | wait for a timeout | wait for timeout | waits for a timeout | back off | backs off | tries again | try again | retry | random time",
            "연결이 두 개 | 연결 두 개 | 두 개의 연결 | 연결이 2개 | 연결 2개 | 두 연결이 | 둘 다 실패 | 모두 실패 | 연결에 실패 | 오류가 난 | 에러가 난 | 허용되지 않 | 지원하지 않 | 지원하면 안 | 불가능 | 금지 | 규격 위반 | RST를 보 | RST로 답 | RST로 응답 | RST가 나간 | 버려진 | 버린다 | 폐기 | IP 주소가 큰 | IP 주소가 작은 | IP가 큰 | IP가 작은 | 서버가 된다 | 서버 역할 | 타임아웃을 기다 | 다시 시도 | 재시도",
            "in CLOSING | to CLOSING | land in CLOSING | enter CLOSING | CLOSING으로 | CLOSING 상태 | CLOSE-WAIT | FIN-WAIT-1 | passes through LISTEN | through LISTEN | in LISTEN | to LISTEN | LISTEN이어야 | LISTEN 상태여야 | LISTEN을 거 | LISTEN으로 | LISTEN 상태에 있어야 | one side must be LISTEN | must be listening | needs a listener | listener is needed | requires a listening | requires a server",
            "without a SYN-ACK | without any SYN-ACK | no SYN-ACK is | no SYN-ACKs | SYN+ACK 교환 없이 | SYN+ACK 없이 | SYN-ACK 없이 | SYN+ACK가 필요 없 | SYN 두 개만 | SYN 두 개면 | directly to ESTABLISHED | straight to ESTABLISHED | immediately ESTABLISHED | at once ESTABLISHED | ESTABLISHED at once | ESTABLISHED immediately | 바로 ESTABLISHED | 곧바로 ESTABLISHED | 즉시 ESTABLISHED",
            "both ends are passive | both sides are passive | both are passive | both open passively | one side is passive | three segments are enough | three segments suffice | takes three segments | three segments open | isnt part of | not part of the standard | not part of TCP | not in the standard | not defined in | only one side goes through | only one side passes | only one of them passes | only one enters SYN-RECEIVED | SYN wins | servers SYN | both sides start in LISTEN | both start in LISTEN | SYN-SENT ESTABLISHED | LISTEN SYN-RECEIVED | through FIN-WAIT-1 | 세그먼트 세 개로 | 세그먼트 세 개면 | 세그먼트 3개로 | 세그먼트 3개면 | 표준에 없 | 규격에 없 | RFC에 없 | 한쪽만 SYN-RECEIVED | 한쪽만 SYN-RCVD | SYN은 무시 | SYN이 무시 | SYN을 무시 | LISTEN에서 출발 | LISTEN에서 시작 | 쪽이 클라이언트가 된 | 쪽이 서버가 된 | 쪽이 이긴",
            "same server at the same time | two clients | several clients | 같은 서버에 동시에 | 두 클라이언트가 | 여러 클라이언트가 | 하나의 서버에 동시에"
          ),
          unless: WordClass.any(
            "back to LISTEN | got there | 않고 | 것이 아니 | 아니라 | 아니다 | 아님 | 아니며 | no listener | nor | neither | not two | not separate | rather | instead | no RST | without RST | in practice | NAT | firewall | UDP | never | myth | must support | 금지되지 | 하나만 | only one connection | one connection results | single connection | duplicate SYN | old | most stacks | some | 일부 | hole punching | simultaneous close | 동시 종료 | 필요 없다 | isnt | does not | do not | doesnt | 없다 | 없이도 | 규격 위반이 아"
          )),
        MeaningPattern(
          OrderWords.bothOpen,
          "SYN-SENT ESTABLISHED | SYN-SENT LISTEN | LISTEN SYN-RECEIVED | LISTEN SYN-RCVD | SYN-RECEIVED CLOSING | SYN-SENT CLOSING | SYN-SENT FIN-WAIT-1",
          unless: "not | never | no | 않 | 아니 | normal | 보통 | 일반 | client | server | 서버 | 클라이언트"),
        MeaningPattern(
          phrase:
            "TCP cant deal with simultaneous | TCP cannot deal with simultaneous | TCP does not support simultaneous | TCP doesnt support simultaneous | TCP cannot handle simultaneous | TCP cant handle simultaneous | simultaneous open isnt part | simultaneous open is not part | simultaneous open is not possible | simultaneous open isnt possible | simultaneous open is impossible | simultaneous open is forbidden | simultaneous open is not allowed | 동시 개방은 TCP 표준에 없 | 동시 개방은 표준에 없 | 동시 개방은 불가능 | 동시 열기는 불가능 | 동시 오픈은 불가능 | 동시 개방을 지원하지 않 | 동시 오픈을 지원하지 않",
          unless: "some | 일부 | NAT | firewall | never happens | not true | Windows 95"),
        .untruth(
          of:
            "SYN-SENT ~ receives a SYN | SYN-SENT that receives a SYN | in SYN-SENT a SYN arrives | SYN-SENT에서 SYN을 받으면 | SYN-SENT에서 SYN만 받으면 | SYN-SENT 상태에서 SYN을 받으면 | SYN-SENT 상태에서 상대의 SYN | SYN arrives in SYN-SENT | SYN received in SYN-SENT | SYN without ACK in SYN-SENT",
          not:
            "ESTABLISHED로 | ESTABLISHED가 | 바로 ESTABLISHED | goes to ESTABLISHED | enters ESTABLISHED | LISTEN으로 | LISTEN | CLOSED로 | CLOSED | ignores | ignore it | discards | drops it | must answer with RST | answers with RST | replies with RST | sends a RST | sends RST | RST를 보 | RST로 답 | RST로 응답 | 무시 | 버린",
          unless: WordClass.any("SYN-RECEIVED | SYN-RCVD | SYN+ACK를 보 | 않 | 아니 | not | never")),
      ],
      Right(
        ko:
          "동시에 열어도 연결은 하나입니다. 양쪽 모두 SYN-SENT → SYN-RECEIVED(SYN+ACK를 보냄) → ESTABLISHED이고, 모든 TCP가 지원해야 합니다.",
        "SYN-SENT → SYN-RECEIVED → ESTABLISHED, 연결 하나",
        en:
          "A simultaneous open makes one connection: both go SYN-SENT → SYN-RECEIVED (sending SYN,ACK) → ESTABLISHED, and every TCP must support it.",
        "SYN-SENT → SYN-RECEIVED → ESTABLISHED, one connection"),
      "RFC 9293 3.5, MUST-10",
      says: [
        "A simultaneous open creates two connections.", "양쪽이 동시에 SYN을 보내면 연결이 두 개 만들어진다.",
        "Crossing SYNs: both sides land in CLOSING.", "동시 개방에서는 한쪽은 반드시 LISTEN이어야 한다.",
        "동시 오픈: 두 클라이언트가 같은 서버에 접속하는 것", "When SYNs cross, both wait for a timeout.",
      ],
      doesNotSay: [
        "A simultaneous open creates one connection.", "양쪽이 동시에 SYN을 보내도 연결은 하나만 만들어진다.",
        "Crossing SYNs: both sides go to SYN_RECEIVED.", "동시 개방에서는 LISTEN이 필요 없다.",
        "A simultaneous open needs no listener.",
      ]),
    .claims(
      "closing-at-once",
      [
        .untruth(
          of:
            "CLOSING state | CLOSING 상태 | state CLOSING | CLOSING은 | CLOSING에서 | CLOSING comes up | CLOSING waits | CLOSING is the state",
          not: WordClass.any(
            "in every ordinary close | in every close | in each close | in every regular close | in every normal close | in an ordinary close | in a normal close | between FIN-WAIT-1 and FIN-WAIT-2 | between FIN-WAIT-2 and TIME-WAIT | between CLOSE-WAIT and LAST-ACK | after CLOSE-WAIT | hasnt sent FIN | has not sent FIN | hasnt sent its FIN | has not sent its FIN | has not yet sent | hasnt yet sent | before sending its FIN | before the FIN is sent | waits for the application | remote FIN | waits for the peers FIN | waiting for the peers FIN | waits for the other sides FIN | peers FIN is missing | passive closer | passive close | passively",
            "한쪽이 먼저 닫을 때 거치 | 한쪽이 먼저 닫는 | 한쪽만 닫을 때 | 정상 종료마다 | 모든 종료에서 | 모든 종료 과정 | 일반적인 종료에서 거 | 수동 종료 쪽이 | 수동 종료 측이 | 수동 종료자가 | 패시브 클로저가 | FIN을 아직 보내지 않 | FIN을 보내기 전 | 상대의 FIN을 기다 | 상대방의 FIN을 기다 | 상대 FIN을 기다 | 애플리케이션이 닫기를 기다 | CLOSE-WAIT 다음"
          ),
          unless: WordClass.any(
            "only | never | unlike | 아니 | 않고 | 달리 | CLOSED는 | not passed | does not | doesnt | if both | 동시에 | 양쪽 | 없 | simultaneous* | both FIN | cross*"
          ), titled: false),
        MeaningPattern(
          OrderWords.bothClose,
          "FIN-WAIT-1 FIN-WAIT-2 | FIN-WAIT-2 CLOSING | CLOSE-WAIT LAST-ACK | FIN-WAIT-1 LAST-ACK | FIN-WAIT-1 CLOSE-WAIT | CLOSING CLOSED | CLOSING LAST-ACK | FIN-WAIT-1 CLOSED | CLOSE-WAIT CLOSING",
          unless:
            "not | never | no | 않 | 아니 | 없이 | normal | ordinary | 보통 | 일반 | 순차 | active | passive | 능동 | 수동 | sequential | instead | 대신 | skip* | LISTEN | ESTABLISHED"
        ),
        .untruth(
          of: OrderWords.bothClose,
          not: WordClass.any(
            "FIN is ignored | FINs are ignored | FIN is dropped | neither FIN is acknowledged | FINs are not acknowledged | CLOSE-WAIT | LAST-ACK | FIN-WAIT-2 | only one side enters TIME-WAIT | only one side ends in TIME-WAIT | only one of them enters TIME-WAIT | only one host enters TIME-WAIT | only one end | neither enters TIME-WAIT | no TIME-WAIT | without TIME-WAIT | nobody enters TIME-WAIT | TIME-WAIT is skipped | straight to CLOSED | directly to CLOSED | immediately CLOSED | lower IP | higher IP | larger ISN | deadlock | connection hangs | hangs forever | must retry | tries again",
            "한쪽의 FIN이 무시 | FIN이 무시 | FIN은 무시 | FIN이 버려 | FIN에 ACK를 보내지 않 | FIN에는 응답하지 않 | 끊기지 않고 멈춘 | 연결이 멈춘 | 연결이 끊기지 않 | 서로 기다리며 멈춘 | 한쪽만 TIME-WAIT | 어느 쪽도 TIME-WAIT | TIME-WAIT 없이 | TIME-WAIT을 거치지 않 | TIME-WAIT를 거치지 않 | TIME-WAIT이 생기지 않 | 바로 CLOSED | 곧바로 CLOSED | 즉시 CLOSED | IP 주소가 큰 | IP 주소가 작은 | 교착 | 데드락"
          ),
          unless: WordClass.any(
            "어느 쪽에도 | 나타나지 | had only | not enter CLOSE-WAIT | not CLOSE-WAIT | never CLOSE-WAIT | neither passes | instead of | 아니라 | 거치지 않고 CLOSING | 없이 CLOSING | no CLOSE-WAIT | nor | rather | 달리 | unlike | sequential | 순차 | half-open | CLOSE-WAIT 없 | LAST-ACK 없 | 않는다 CLOSE | ordinary | if not | FIN-WAIT-2를 거치지 | FIN-WAIT-2 대신 | skip* | without FIN-WAIT-2 | no FIN-WAIT-2 | without passing | FIN-WAIT-2 없 | LISTEN"
          ), titled: false),
      ],
      Right(
        ko: "CLOSING은 양쪽이 동시에 닫을 때만 거칩니다: FIN-WAIT-1 → CLOSING → TIME-WAIT. 거기서는 자기 FIN의 ACK를 기다립니다.",
        "동시 종료: FIN-WAIT-1 → CLOSING → TIME-WAIT",
        en:
          "CLOSING is passed only where both close at once: FIN-WAIT-1 → CLOSING → TIME-WAIT on either side; it waits for the ACK of its own FIN.",
        "closing at once: FIN-WAIT-1 → CLOSING → TIME-WAIT"),
      "RFC 9293 3.6, Figure 13",
      says: [
        "CLOSING comes up in every ordinary close.", "The CLOSING state waits for the peer's FIN.",
        "CLOSING은 수동 종료 쪽이 거치는 상태다.", "동시 종료에서는 한쪽만 TIME_WAIT에 들어간다.",
        "In a simultaneous close only one side enters TIME_WAIT.",
      ],
      doesNotSay: [
        "CLOSING comes up only in a simultaneous close.",
        "The CLOSING state waits for the ACK of its own FIN.",
        "CLOSING은 양쪽이 동시에 닫을 때 거치는 상태다.", "동시 종료에서는 양쪽 모두 TIME_WAIT에 들어간다.",
        "In a simultaneous close both sides enter TIME_WAIT.",
      ]),
  ]
}
