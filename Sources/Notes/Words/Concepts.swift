import Questions

/// The lexicon of what TCP has names for besides flags, states and fields: flow control, the RTO, 느린 시작, 三次握手.
///
/// What bears one of these names is a term of TCP, wherever it stands; any other name has to prove itself.
enum Concepts {
  /// Whether one of the names in a text is one of them: `혼잡 제어(Congestion Control)`, `TCP Reno/NewReno`.
  static func hold(_ written: TermNames) -> Bool {
    // `传输层（TCP）`: the bracket says whose it is.
    ([written.name] + written.aliases.filter { $0.essence != "tcp" }).contains { name in
      !name.contains("_")
        && (isKnown(name) || parts(of: name).contains { $0.essence != "tcp" && isKnown($0) })
    }
  }

  /// Whether a text speaks of TCP by a word that is said of nothing else: `RTO`, `segment`, `혼잡 윈도`, `重传`.
  static func signIsIn(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    if signs.isIn(text, range) { return true }
    var start = range.lowerBound
    for at in range.lowerBound...range.upperBound
    where at == range.upperBound || !text[at].isLetterOrDigit && text[at] != UInt8(ascii: "_") {
      // `MSS는`, `RTOs`: what follows may be of another script, or one letter.
      if (3...8).contains(at - start), abbreviations.holds(TextSlice(text, start..<at)) { return true }
      start = at + 1
    }
    return false
  }

  private static let abbreviations = WordSet([
    "rto", "rtos", "mss", "rtt", "srtt", "rttvar", "isn", "isns", "msl", "2msl", "cwnd", "rwnd", "ssthresh",
    "sack",
    "paws", "aimd", "tcb", "nagle", "karn", "cubic", "newreno", "swnd",
  ])

  private static let signs = WordSet([
    "segment", "congestion", "slow start", "fast recovery", "fast retransmit", "flow control", "retransmi",
    "acknowledg", "handshak", "sequence num", "sliding window", "receive window", "zero window",
    "window scal",
    "keep-alive", "keepalive", "byte stream", "send buffer", "receive buffer", "half-open", "half-close",
    "backlog", "tcp_nodelay", "혼잡", "흐름 제어",
    "흐름제어", "윈도우", "수신 윈도", "송신 윈도", "윈도 크기", "수신 버퍼", "송신 버퍼", "데이터 스트림", "재전송", "핸드셰이크", "핸드쉐이크", "순서 번호",
    "시퀀스 번호", "확인 응답", "세그먼트", "백로그", "바이트 스트림", "拥塞", "流量控制",
    "滑动窗口", "窗口", "重传", "握手", "挥手", "报文段", "确认号", "序列号", "字节流", "壅塞", "重送", "視窗", "節段", "交握", "輻輳", "再送",
    "ウィンドウ", "セグメント",
  ])

  /// `Windowing & Flow Control`, `흐름 제어와 혼잡 제어`.
  private static func parts(of name: String) -> [String] {
    name.withSlice { name in
      var parts: [String] = []
      var start = name.start
      var at = name.start
      while at < name.end {
        guard let joint = joints.first(where: { name.stands($0, at: at) }) else {
          at += 1
          continue
        }
        if at > start { parts.append(TextSlice(name.text, start..<at).string) }
        at += joint.utf8CodeUnitCount
        start = at
      }
      if !parts.isEmpty, start < name.end { parts.append(TextSlice(name.text, start..<name.end).string) }
      return parts.count > 1 ? parts : []
    }
  }

  private static let joints: [StaticString] = [
    "/", " & ", " and ", ", and ", ", ", " 및 ", "와 ", "과 ", "、", "和", "与",
  ]

  private static func isKnown(_ name: String) -> Bool {
    var rest = name.essence[...]
    if names.contains(String(rest)) { return true }
    for opening in openings where rest.hasPrefix(opening) { rest = rest.dropFirst(opening.count) }
    if names.contains(String(rest)) { return true }
    for ending in endings where rest.hasSuffix(ending) {
      return names.contains(String(rest.dropLast(ending.count)))
    }
    return false
  }

  private static let openings = ["the", "tcp의", "tcp的", "tcp"]

  private static let endings = [
    "algorithms", "algorithm", "mechanism", "mechanisms", "method", "technique", "protocol", "option",
    "process",
    "phase", "attack", "attacks", "알고리즘", "기법", "방식", "메커니즘", "프로토콜", "옵션", "과정", "단계", "기술", "기능", "공격",
    "算法", "机制", "機制", "协议", "協定", "选项", "过程", "原理", "方式", "攻击", "アルゴリズム", "プロトコル", "オプション", "方式", "攻撃",
  ]

  static var count: Int { names.count }

  private static let names = Set(
    (english + korean + chinese + japanese).utf8.split(separator: UInt8(ascii: ",")).map {
      String(Substring($0)).essence
    })

  private static let english =
    "flow control,congestion control,congestion avoidance,congestion window,cwnd,cwin,ssthresh,slow start threshold,slow start,fast retransmit,fast retransmission,fast recovery,retransmission,retransmit,retransmissions,retransmission timeout,rto,retransmission timer,retransmission queue,round trip time,rtt,sample rtt,estimated rtt,srtt,rttvar,devrtt,mss,maximum segment size,mtu,maximum transmission unit,path mtu discovery,pmtud,path mtu,msl,maximum segment lifetime,2msl,isn,initial sequence number,iss,irs,"
    + "sliding window,sliding windows,window,windowing,window size,window scaling,window scale,window update,zero window,zero window probe,window probe,persist timer,persistence timer,keep alive,keep alive timer,time wait timer,rwnd,receive window,receiver window,advertised window,send window,usable window,swnd,silly window syndrome,clarks solution,nagle,nagles,nagles algorithm,delayed ack,delayed acks,delayed acknowledgment,delayed acknowledgement,cumulative ack,cumulative acks,cumulative acknowledgment,cumulative acknowledgement,selective ack,selective acknowledgment,selective acknowledgement,selective acknowledgments,sack,d sack,duplicate ack,duplicate acks,dup ack,piggybacking,piggyback,pipelining,stop and wait,go back n,gbn,selective repeat,arq,automatic repeat request,"
    + "segment,segments,segmentation,reassembly,byte stream,stream,stream oriented,connection oriented,connection,connection establishment,connection termination,connection management,full duplex,half duplex,half close,half open,half open connection,point to point,three way handshake,3 way handshake,four way handshake,4 way handshake,four way termination,four way close,handshake,handshaking,simultaneous open,simultaneous close,active open,passive open,active close,passive close,graceful close,tcb,transmission control block,transmission control protocol,tcp,socket,socket pair,port,port number,port numbers,ephemeral port,ephemeral ports,well known port,well known ports,registered ports,dynamic ports,multiplexing,demultiplexing,encapsulation,header,header length,payload,pseudo header,checksum,"
    + "error control,error detection,error checking,reliability,reliable delivery,reliable data transfer,in order delivery,ordered delivery,ordered data transfer,data integrity,sequencing,acknowledgment,acknowledgement,acknowledgments,acknowledgements,positive acknowledgment,tahoe,reno,new reno,cubic,vegas,bbr,westwood,aimd,additive increase multiplicative decrease,additive increase,multiplicative decrease,explicit congestion notification,ecn,bandwidth delay product,bdp,bottleneck bandwidth,throughput,goodput,flight size,bytes in flight,syn flood,syn flooding,syn cookie,syn cookies,syn cache,syn queue,accept queue,backlog,listen backlog,session hijacking,hijacking,rst injection,sequence number prediction,connection reset,connection refused,connection timeout,fast open,tfo,timestamps,timestamp,paws,protection against wrapped sequence numbers,multipath tcp,mptcp,karns,karn,eifel,rack tlp,jacobsons,exponential backoff,head of line blocking,hol blocking,packet loss,out of order delivery,receive buffer,receiver buffer,send buffer,sndbuf,rcvbuf,snd.una,snd.nxt,snd.wnd,rcv.nxt,rcv.wnd,urgent data,urgent mode,out of band data,transport layer,control flags,control bits,control bit,flag bits,virtual circuit,fairness,bufferbloat,pacing,bottleneck,padding,framing,message boundaries,message boundary,abort,shutdown,tcpdump,netstat,shrinking the window,window shrinking,partial ack,pure ack,dup acks,limited transmit,tail loss,port exhaustion,blind reset,challenge ack,sack block,restart window,initial window,tail loss probe,connection management,"

  private static let korean =
    "흐름 제어,혼잡 제어,혼잡 회피,혼잡 윈도우,혼잡 윈도,느린 시작,느린 출발,슬로우 스타트,슬로 스타트,빠른 재전송,빠른 회복,재전송,재전송 타임아웃,재전송 타이머,재전송 제어,왕복 시간,왕복 지연 시간,최대 세그먼트 크기,최대 전송 단위,최대 세그먼트 수명,초기 순서 번호,초기 시퀀스 번호,초기 일련 번호,슬라이딩 윈도우,슬라이딩 윈도,윈도우,윈도,윈도우 크기,윈도 크기,윈도우 사이즈,윈도우 스케일,윈도우 스케일링,윈도우 확대,수신 윈도우,수신 윈도,송신 윈도우,송신 윈도,제로 윈도우,제로 윈도,킵얼라이브,지연 ack,지연 확인 응답,누적 ack,누적 확인 응답,선택적 확인 응답,선택적 ack,중복 ack,중복 확인 응답,피기백,피기배킹,피기백킹,파이프라이닝,정지 대기,스톱 앤 웨이트,"
    + "세그먼트,세그먼테이션,분할,재조립,바이트 스트림,스트림,연결 지향,연결 지향형,연결 지향성,연결형,연결 설정,연결 수립,연결 해제,연결 종료,전이중,전이중 통신,양방향 통신,반이중,점대점,점대점 통신,하프 클로즈,절반 닫기,3way 핸드셰이크,3way 핸드쉐이크,4way 핸드셰이크,4way 핸드쉐이크,핸드셰이크,핸드셰이킹,핸드쉐이크,핸드쉐이킹,동시 열기,동시 닫기,동시 종료,능동 열기,수동 열기,능동 종료,수동 종료,능동 닫기,수동 닫기,액티브 오픈,패시브 오픈,액티브 클로즈,패시브 클로즈,소켓,포트,포트 번호,잘 알려진 포트,등록된 포트,동적 포트,임시 포트,다중화,역다중화,캡슐화,헤더,의사 헤더,체크섬,"
    + "오류 제어,오류 검출,에러 제어,오류 검사,신뢰성,신뢰성 보장,신뢰성 있는 데이터 전송,신뢰적 전송,순서 보장,순서 제어,순차 전송,확인 응답,긍정 확인 응답,타호,리노,합 증가 곱 감소,합증가 곱감소,명시적 혼잡 알림,대역폭 지연 곱,처리량,syn 플러딩,syn 플러드,syn 쿠키,syn 큐,백로그,세션 하이재킹,하이재킹,연결 거부,연결 거절,타임스탬프,패킷 손실,수신 버퍼,송신 버퍼,긴급 데이터,전송 계층,제어 비트,제어 플래그,컨트롤 비트,가상 회선,가상 회선 패킷 교환,전송 제어,hol 블로킹,지수 백오프,공정성,타임아웃,페이싱,병목,채움,프레이밍,메시지 경계,윈도우 축소,꼬리 손실,순수 ack,부분 ack,초기 윈도우,초기 윈도,포트 고갈,반쯤 열린 연결,"

  private static let chinese =
    "流量控制,拥塞控制,拥塞避免,拥塞窗口,慢启动,慢开始,慢启动门限,慢开始门限,快重传,快速重传,快恢复,快速恢复,超时重传,超时重发,重传,超时重传时间,重传定时器,重传计时器,往返时间,往返时延,最大报文段长度,最大报文段大小,最大报文长度,最大传输单元,最长报文段寿命,报文最大生存时间,初始序列号,初始序号,滑动窗口,窗口,接收窗口,发送窗口,通知窗口,零窗口,零窗口探测,窗口探测,窗口缩放,窗口扩大,糊涂窗口综合症,糊涂窗口综合征,低能窗口综合症,延迟确认,延迟应答,快速应答,累计确认,累积确认,选择确认,选择性确认,重复确认,冗余ack,捎带应答,捎带确认,停止等待,停等,回退n帧,选择重传,"
    + "报文段,分段,字节流,面向字节流,面向连接,连接建立,建立连接,连接释放,全双工,半双工,半关闭,半连接,半连接队列,全连接队列,syn队列,accept队列,三次握手,四次挥手,三次握手建连,握手,挥手,同时打开,同时关闭,主动打开,被动打开,主动关闭,被动关闭,套接字,端口,端口号,熟知端口,临时端口,复用,分用,多路复用,多路分解,首部,伪首部,校验和,差错控制,可靠传输,可靠性,确认应答,应答,乱序,粘包,拆包,队头阻塞,保活,显式拥塞通知,加性增乘性减,带宽时延积,syn攻击,syn洪泛,syn洪水,会话劫持,连接重置,时间戳,发送缓冲区,接收缓冲区,紧急数据,传输层,运输层,传输控制,指数退避,公平性,"
    + "壅塞控制,壅塞避免,壅塞視窗,慢啟動,快速重送,快速恢復,快速復原,重送,逾時重送,滑動視窗,接收視窗,視窗,累積確認,選擇性確認,重複確認,四次揮手,三向交握,三方交握,全雙工,連線導向,位元組串流,節段,傳輸層,埠號,通訊埠,多工,解多工,初始序號,可靠傳輸,"

  private static let japanese =
    "フロー制御,輻輳制御,輻輳回避,輻輳ウィンドウ,スロースタート,高速再送,高速リカバリ,再送,再送制御,再送タイムアウト,再送タイマ,再送タイマー,タイムアウト,往復時間,最大セグメントサイズ,スライディングウィンドウ,ウィンドウ,ウィンドウサイズ,ウィンドウ制御,受信ウィンドウ,遅延ack,累積ack,選択的確認応答,重複ack,ピギーバック,セグメント,バイトストリーム,コネクション型,コネクション,コネクション指向,全二重,ハーフクローズ,スリーウェイハンドシェイク,3ウェイハンドシェイク,ハンドシェイク,ポート番号,ソケット,多重化,チェックサム,順序制御,確認応答,到達確認,トランスポート層,キープアライブ,パケットロス"
}
