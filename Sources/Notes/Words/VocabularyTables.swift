import Questions
import TCP

extension Vocabulary {
  private static func verb(_ verb: Mention.Verb) -> UInt8 { verb.rawValue }

  /// Words that the lexicon of names does not hold: verbs, labels, topics. Patterns are parted by commas.
  static let tables: [(words: String, kind: Mention.Kind, value: UInt8)] =
    verbs + phases + labels + topics + ordinals + sides

  /// Who closes and who is closed, by what they do: `the initiating kernel`.
  private static let sides: [(String, Mention.Kind, UInt8)] = [
    (
      "initiating|kernel,initiating|device,initiating|host,initiating|side,initiating|end,initiating|party,initiating|application,sending|device",
      .party, 2
    ),
    ("responder", .party, 3),
    ("initiator", .party, 2),
    (
      "host|that|closes|first,side|that|closes|first,end|that|closes|first,peer|that|closes|first,one|that|closes|first,closing|side,closing|host,closing|end,first|side,first|host,initiating|computer",
      .party, 2
    ),
    (
      "먼저|종료하려는|쪽,먼저|종료하는|쪽,먼저|연결을|종료한|쪽,먼저|연결을|종료하는|쪽,먼저|연결을|끊은|쪽,먼저|연결을|끊는|쪽,먼저|연결을|닫은|쪽,먼저|fin을|보낸|쪽,먼저|닫은|쪽,먼저|끊은|쪽,먼저|종료한|쪽,먼저|닫는|쪽,먼저|닫으려는|쪽,먼저|끊는|쪽,먼저|끊으려는|쪽,종료하려는|쪽,종료를|요청한|쪽,종료를|요청하는|쪽,종료를|원하는|쪽,종료|요청자,연결을|끊으려는|쪽,먼저|종료하려는|측,종료하려는|측,종료를|요청한|측,종료를|원하는|측",
      .party, 2
    ),
    (
      "responding|host,responding|side,responding|end,responding|computer,second|side,나중에|닫는|쪽,나중에|닫은|쪽,나중에|끊는|쪽,나중에|끊은|쪽,나중에|종료하는|쪽,나중에|종료한|쪽,나중에|연결을|종료한|쪽,나중에|연결을|끊은|쪽,나중에|fin을|보낸|쪽,종료|요청을|받은|쪽,종료를|요청받은|쪽,종료|요청을|받은|측,종료를|요청받은|측",
      .party, 3
    ),
    // Hosts told apart by a number.
    ("host|1,hosts|1,pc|1,computer|1,machine|1,node|1,호스트|1,컴퓨터|1,피씨|1,主机|1,ホスト|1", .party, 6),
    ("host|2,hosts|2,pc|2,computer|2,machine|2,node|2,호스트|2,컴퓨터|2,피씨|2,主机|2,ホスト|2", .party, 7),
    ("클라리언트,클라이어트,클라인언트,클라언트,크라이언트", .party, 0),
    ("내|컴퓨터,나의|컴퓨터,내|pc,my|computer,my|pc", .party, 0),
    ("요청자", .party, 4),
    ("source|host,source|computer,source|device,source|machine,source|node", .party, 4),
    (
      "destination|host,destination|computer,destination|device,destination|machine,destination|node", .party,
      5
    ),
    ("发送者,傳送端,傳送方", .party, 4),
    ("接收者", .party, 5),
    ("송신|tcp,송신부,발신부,송신|호스트,송신|컴퓨터,송신|노드", .party, 4),
    ("수신|tcp,수신부,수신|호스트,수신|컴퓨터,수신|노드", .party, 5),
    ("alice", .party, 6),
    ("bob", .party, 7),
    ("receiving|kernel,receiving|device,receiving|application", .party, 3),
  ]

  private static let verbs: [(String, Mention.Kind, UInt8)] = [
    (
      "해|응답,하여|응답,돌아온다,돌아옵니다,돌아옴,흘려준,흘려줌,흘려보,보내,보낸,보냄,보냅,보냈,전송,전달,발송,송신,응답하,응답한,응답합,응답했,응답함,응답해,회신,회답,답장,날린,날려,날림,건네,돌려,반환,전하고",
      .verb, verb(.send)
    ),
    (
      "send,sends,sent,sending,transmits,transmit,transmitted,transmitting,responds,respond,responding,responded,replies,reply,replying,replied,returns,returned,return|s,issues,answers,answers|with,answered|with,dispatches,dispatching,and|responses",
      .verb, verb(.send)
    ),
    ("发送,發送,发出,发给,回复,回復,返回,回应,回一个,发一个,发起,应答,回传,发回,置|1,置为,设为|1", .verb, verb(.send)),
    ("送信し,送信す,送信,送る,送り,送っ,送付,返す,返し,返送,返信,応答", .verb, verb(.send)),
    (
      "받고,받으,받은,받았,받아,받음,받습,받는|다,받는|경우,받는|즉시,받는|순간,받게,받기,받지,받을,받자,수신,도착,확인하고,확인하며,확인한|뒤,확인|후,확인|→,확인|->,확인하면,수락하고,추출하",
      .verb,
      verb(.receive)
    ),
    (
      "receive,receives,received,receiving,recieve,recieves,recieved,recieving,recives,recived,receipt,gets,got,arrives,arrive,in|response|to,upon,reads|the,extracts|the",
      .verb, verb(.receive)
    ),
    ("收到,接收,接受到,接到,收|到,到达", .verb, verb(.receive)),
    ("受信し,受信す,受信,受け取,受けと,受けた,受けて,届", .verb, verb(.receive)),
    (
      "acknowledge,acknowledges,acknowledging,acknowledged,acking,acked,confirms,confirms|with", .verb,
      verb(.acknowledge)
    ),
    ("기다,대기,기대", .verb, verb(.wait)),
    ("wait,waits,waiting,await,awaits,expects,expecting,awaiting", .verb, verb(.wait)),
    ("等待,待つ,待ち,待っ,待機", .verb, verb(.wait)),
    ("요청,설정,세팅,담아,담긴,포함", .verb, verb(.request)),
    (
      "돌입,진입,들어가,들어간,들어감,전환,바뀌,바뀐,바꾸,바꾼,바뀜,변경,변하,변한,변화,변함,전이,이동,된다,됩니다,되고,되며,되는,됨,되어,되었,놓인,놓이,머무,유지,변환,간다,갑니다,넘어가,넘어간,넘어감",
      .verb, verb(.enter)
    ),
    (
      "enters,enter,entering,entered,moves,moving,move|to,moved|to,transitions,transition|to,transitioning,goes,go|to,becomes,become,changes|to,change|to,switches,is|in,stays,reaches,now|in,shown|in,waits|in,waiting|in,remains",
      .verb, verb(.enter)
    ),
    ("进入,進入,变为,变成,转为,转换,转入,处于,状态为,切换", .verb, verb(.enter)),
    ("遷移,移行,になる,になり,となる,となり,に入る,に入り,状態へ,状態に", .verb, verb(.enter)),
  ]

  private static let phases: [(String, Mention.Kind, UInt8)] = [
    (
      "3|way,three|way,3|way|handshake,3|way|handshaking,three|way|handshake,three|way|handshaking,tree|way|handshake,threeway,3way,connection|establishment,establishing|a|connection,connection|setup,opening|a|connection,establishing|the|connection,opening|the|connection,connection|opening,setting|up|a|connection,setting|up|the|connection,3|핸드셰이크,쓰리|웨이,연결|수립,연결|설정,연결|성립,연결을|설정,연결을|수립,연결을|성립,연결|확립,연결|요청|과정,접속|수립,三次握手,3次握手,建立连接,连接建立,スリーウェイ,3ウェイ,3|ウェイ,コネクション確立,コネクションの確立,接続確立,接続の確立",
      .phase, Mention.PhaseWord.open.rawValue
    ),
    (
      "4|way,four|way,fourway,4way,connection|termination,terminating|a|connection,connection|teardown,connection|tear|down,connection|release,closing|a|connection,closing|the|connection,terminating|the|connection,ending|the|connection,tearing|down|the|connection,connection|closing,connection|closure,connection|close,4|핸드셰이크,연결|종료,연결|해제,연결을|종료,연결을|해제,연결|끊기,접속|종료,세션|종료,四次挥手,四次揮手,4次挥手,断开连接,连接释放,关闭连接,释放连接,4ウェイ,フォーウェイ,コネクション切断,コネクションの切断,切断,コネクション終了,連接釋放",
      .phase, Mention.PhaseWord.close.rawValue
    ),
    (
      "데이터|송수신,데이터|전송|과정,데이터|통신|과정,데이터를|주고|받,data|transfer,data|exchange,data|transmission,数据传输,데이터|교환,データ転送,データ送信",
      .phase, Mention.PhaseWord.data.rawValue
    ),
  ]

  private static let labels: [(String, Mention.Kind, UInt8)] = [
    (
      "sequence|번호,seq,seq|#,seq|no,seq|num,seq|number,seqno,seqnum,seq|번호,sequence,sequence|number,sequence|num,sequence|no,sequence|numbers,순서|번호,시퀀스,시퀀스|번호,시퀀스|넘버,시퀸스|번호,일련|번호,초기|시퀀스|번호,초기|번호,序列号,序号,seq|号,シーケンス番号",
      .number, 0
    ),
    (
      "ack|#,ack|no,ack|num,ack|number,ack|numbers,acknum,ackno,ackn,ack|번호,acknowledgment|number,acknowledgement|number,acknowledgment|numbers,acknowledgement|numbers,acknowledge|number,acknowledgment|num,acknowledgment|field,acknowledgement|field,확인|필드,확인|응답|번호,확인|번호,승인|번호,응답|번호,애크|번호,确认号,ack|号,确认序号,确认序列号,確認応答番号,acknowledgement|num",
      .number, 1
    ),
    // Misspelt often enough to be read.
    (
      "acknowlegement|number,acknowlegment|number,acknowledment|number,acknowlodgement|number,acknowlegde|number,acknowledgemnt|number,acknowledagement|number,acknoledgement|number,acknowldgement|number",
      .number, 1
    ),
    ("상태,state,states,status,状态,狀態,状態", .stateWord, 0),
    ("플래그,flag,flags,비트,bit,标志位,标志,标识位,フラグ,控制位", .flagWord, 0),
    ("→,⟶,➔,ㅡ>,ㅡ＞,—>,➜,➡,⇒,-->,->,->>,=>,==>,―>,──>,─>", .arrow, 0),
    ("←,⟵,⇐,<--,<-,<==", .arrow, 1),
    ("\\to,\\rightarrow,\\longrightarrow,\\Rightarrow", .arrow, 0),
    ("\\leftarrow,\\gets,\\longleftarrow", .arrow, 1),
    ("확인|메시지,확인|메세지,확인했다는|메시지,확인했다는|메세지,확인|패킷,확인|응답,수신|확인,確認応答,确认报文,确认包", .flag, 0x10),
    // Misspelt often enough to be read; the checker says how it is spelt.
    (
      "establised,establisehd,estabilshed,establihsed,estblished,esablished,establesd,establishd,establshed,estabilished,estabished",
      .state,
      UInt8(ConnectionState.allCases.firstIndex(of: .established) ?? 0)
    ),
    (
      "syn|reveived,syn|receved,syn|recevied,syn|rceived,syn|receieved,syn|recveived", .state,
      UInt8(ConnectionState.allCases.firstIndex(of: .synReceived) ?? 0)
    ),
    ("hdrlen,hdr|len,header|len", .field, UInt8(HeaderField.allCases.firstIndex(of: .dataOffset) ?? 0)),
    (
      "목적지의|포트|번호,목적지의|포트,수신지의|포트|번호", .field,
      UInt8(HeaderField.allCases.firstIndex(of: .destinationPort) ?? 0)
    ),
    (
      "출발지의|포트|번호,출발지의|포트,발신지의|포트|번호", .field,
      UInt8(HeaderField.allCases.firstIndex(of: .sourcePort) ?? 0)
    ),
    // Both ports at once.
    (
      "source|and|destination|port,source|and|destination|ports,source|destination|ports,출발지와|목적지|포트,출발지|및|목적지|포트,송신지와|수신지|포트,src|dst|port,src|dst|ports,source|dest|port,source|dest|ports,source|dst|port,송신지|수신지|포트,출발지|목적지|포트,송수신자의|포트|번호,송수신자|포트|번호,송수신|포트|번호,송수신|포트",
      .field, UInt8(HeaderField.allCases.firstIndex(of: .destinationPort) ?? 0)
    ),
    ("clost|wait", .state, UInt8(ConnectionState.allCases.firstIndex(of: .closeWait) ?? 0)),
    ("synack,synack|패킷,연결|승인|세그먼트", .flag, 0x12),
    // A name in one piece, as constants are written: the parts of it stand inside a word.
    ("syn_ack", .flag, 0x12), ("fin_ack", .flag, 0x11), ("rst_ack", .flag, 0x14), ("psh_ack", .flag, 0x18),
    ("synbit,synflag", .flag, 0x02),
    ("ackbit,ackflag", .flag, 0x10),
    ("finbit,finflag", .flag, 0x01),
    ("finack", .flag, 0x11),
    ("连接释放请求,释放连接请求", .flag, 0x01),
    ("sync", .flag, 0x02),
    ("push|flag,push|bit", .flag, 0x08),
    ("urgent|flag,urgent|bit,urgent|pointer|flag", .flag, 0x20),
    ("acknowledgment|flag,acknowledgement|flag,acknowledgment|bit,acknowledgement|bit", .flag, 0x10),
    ("synchronization|flag,synchronisation|flag,synchronize|flag,synchronization|bit", .flag, 0x02),
    ("reset|flag,reset|bit", .flag, 0x04),
  ]

  private static let topics: [(String, Mention.Kind, UInt8)] = [
    (
      "udp,ipv4,ipv6,ip|header,ip|헤더,ethernet,이더넷,dhcp,tls,ssl,arq,stop|and|wait,stop-and-wait,go|back|n,quic,websocket,dtls,sctp,icmp,dns,http/2,ssh",
      .topic, Mention.Topic.foreign.rawValue
    ),
    (
      "2|way,two|way|handshake,2|way|handshake,twoway,两次握手,二次握手,2次握手,2번만,두|번만,2|웨이,2ウェイ",
      .topic, Mention.Topic.supposed.rawValue
    ),
    ("❌,✗,✘,wrong,incorrect,잘못된,틀린,错误", .topic, Mention.Topic.wrong.rawValue),
    ("tcp", .topic, Mention.Topic.tcp.rawValue),
    (
      "syn|flood,syn|flooding,syn|플러딩,syn|플러드,syn|공격,syn|cookie,syn|cookies,syn|쿠키,syn|queue,syn|队列,syn|等待队列,syn|큐,syn|backlog,syn|proxy,syn洪水,syn|洪水,syn泛洪,syn|泛洪,syn洪泛,syn|洪泛,syn|攻击,ack|flood,ack|storm,syn|attack,fin|scan,syn|scan,xmas|scan,rst|attack,half|open|queue,nmap,port|scan,port|scanning,포트|스캔,포트|스캐닝,端口扫描,攻击面,渗透测试,会话劫持,spoofing,스푸핑,hijacking,하이재킹",
      .topic, Mention.Topic.attack.rawValue
    ),
    ("양쪽,양측,서로,둘|다,both,双方,両方,両者,둘|모두,양|쪽,양|측,양단", .topic, Mention.Topic.both.rawValue),
  ]

  private static let ordinals: [(String, Mention.Kind, UInt8)] = {
    var rows: [(String, Mention.Kind, UInt8)] = []
    let words = [
      ("①,❶,⑴,➀,㉠,第一次,第一步,第一阶段,第1次,第1步,step|1,step|one,step|#1,shake|1,handshake|1,first|handshake,first|step,stage|1,1단계,1|단계,1번째,첫|번째,첫번째,1st,1️⃣,第1段階,ステップ1"),
      ("②,❷,⑵,➁,㉡,第二次,第二步,第二阶段,第2次,第2步,step|2,step|two,step|#2,shake|2,handshake|2,second|handshake,second|step,stage|2,2단계,2|단계,2번째,두|번째,두번째,2nd,2️⃣,第2段階,ステップ2"),
      ("③,❸,⑶,➂,㉢,第三次,第三步,第三阶段,第3次,第3步,step|3,step|three,step|#3,shake|3,handshake|3,third|handshake,third|step,stage|3,3단계,3|단계,3번째,세|번째,세번째,3rd,3️⃣,第3段階,ステップ3"),
      ("④,❹,⑷,➃,㉣,第四次,第四步,第四阶段,第4次,第4步,step|4,step|four,step|#4,shake|4,handshake|4,fourth|handshake,fourth|step,stage|4,4단계,4|단계,4번째,네|번째,네번째,4th,4️⃣,第4段階,ステップ4"),
      ("⑤,❺,⑸,➄,第五步,step|5,step|five,5단계,5|단계,5번째,다섯|번째,5th,5️⃣,ステップ5"),
      ("⑥,❻,⑹,➅,第六步,step|6,step|six,6단계,6|단계,6번째,6th,6️⃣,ステップ6"),
      ("⑦,❼,⑺,➆,step|7,7단계,7|단계,7번째,7th,7️⃣"),
      ("⑧,❽,⑻,➇,step|8,8단계,8|단계,8번째,8th,8️⃣"),
    ]
    for (index, list) in words.enumerated() { rows.append((list, .ordinal, UInt8(index + 1))) }
    return rows
  }()

  /// What else tells that a text is on TCP, or on what is often said wrongly of it.
  static let signWords =
    "congestion,congestion|control,congestion|avoidance,congestion|window,cwnd,ssthresh,rwnd,slow|start,fast|recovery,fast|retransmit,flow|control,sliding|window,sliding|windows,window|size,window|scale,window|scaling,window|field,receive|window,receiver|window,advertised|window,send|window,zero|window,window|is|zero,retransmit,retransmits,retransmitted,retransmission,retransmissions,keepalive,keep|alive,keep|alives,nagle,mss,rto,rtt,isn,isns,srtt,rttvar,data|offset,source|port,destination|port,port|number,port|numbers,well|known|port,well|known|ports,registered|ports,ephemeral|ports,connection|oriented,handshake,handshakes,handshaking,"
    + "혼잡,흐름|제어,슬라이딩|윈도,윈도우|크기,윈도|크기,윈도우|사이즈,윈도우|스케일,윈도|스케일,윈도우|확대,수신|윈도,송신|윈도,제로|윈도,윈도우|필드,슬로|스타트,슬로우|스타트,느린|시작,빠른|회복,빠른|재전송,재전송,네이글,킵얼라이브,포트|번호,잘|알려진|포트,등록된|포트,송신|포트,수신|포트,출발지|포트,목적지|포트,연결|지향,연결형,핸드셰이크,핸드쉐이크,핸드쉐이킹,핸드셰이킹,데이터|오프셋,왕복|시간,"
    + "拥塞,流量控制,滑动窗口,窗口大小,接收窗口,发送窗口,慢启动,慢开始,快重传,快恢复,重传,端口号,握手,挥手,面向连接,数据偏移,"
    + "輻輳,フロー制御,スライディング,ウィンドウサイズ,再送,スロースタート,ポート番号,ハンドシェイク,コネクション型"
}
