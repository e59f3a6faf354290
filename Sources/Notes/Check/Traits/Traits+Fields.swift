/// By what the fields of the header are known.
extension Trait {
  static let ofFields: [Trait] = [
    Trait(
      .ports,
      phrases: """
        포트 | 프로세스를 식별 | 프로세스를 구분 | 프로세스를 구별 | 애플리케이션을 식별 | 애플리케이션을 구분 | 프로그램을 식별 | 응용 프로그램을 | port | ports | sending application | receiving application | identifies the application | sending process | receiving process | 端口 | ポート
        """),
    Trait(
      .sequence,
      phrases: """
        순서 번호 | 시퀀스 번호 | 데이터의 순서 | 순서화 | 바이트 단위로 번호 | 패킷의 순서 | 세그먼트의 순서 | 순서를 나타 | 순서를 맞 | 순서대로 | 순서를 보장 | 순서를 지정 | 순서를 식별 | 재조립 | 재조합 | 첫 번째 바이트 | 첫 바이트 | 첫 데이터 바이트 | 바이트의 순서 | 초기 순서 | reassembl* | in order | the order of | ordering | first byte | first data byte | first data octet | number of the first | position of | initial sequence | isn | 第一个字节 | 数据的顺序 | データの順序
        """),
    Trait(
      .acknowledgment,
      phrases: """
        다음에 받 | 다음으로 받 | 다음 받을 | 다음에 수신 | 다음에 올 | 다음에 기대 | 다음에 보내 주 | 받기를 기대 | 받기를 원하 | 받을 것으로 | 수신하기를 기대 | 수신하길 기대 | 기대하는 | 기대되는 | 예상되는 다음 | 확인 응답 번호 | 확인응답 번호 | 확인응답번호 | 수신 확인 | 응답 번호 | 데이터를 성공적으로 받았 | 잘 받았 | confirm delivery | confirms delivery | acknowledges receipt | acknowledges the | acknowledging | 期望收到 | 確認応答番号
        """),
    Trait(
      .acknowledgment, .window,
      phrases:
        "next expected | expects next | expected next | expects to receive | is expecting | byte expected"),
    Trait(.acknowledgment, .sequence, phrases: "next byte | next sequence | next octet | 下一个"),
    Trait(
      .dataOffset,
      phrases: """
        헤더의 길이 | 헤더 길이 | 헤더의 크기 | 헤더 크기 | 데이터가 시작 | 데이터 시작 위치 | 데이터의 시작 위치 | 32비트 워드 | 4바이트 단위 | 32비트 단위 | length of the header | header length | size of the header | header size | where the data | start of the data | data begins | data starts | 32bit words | 32 bit words | 4byte words | 4 byte words | 首部长度 | 头部长度 | 数据起始 | 数据开始 | ヘッダの長さ | ヘッダ長
        """),
    Trait(
      .window,
      phrases: """
        수신 버퍼 | 수신자의 버퍼 | 수신측 버퍼 | 수신 측 버퍼 | 버퍼의 크기 | 버퍼 크기 | 버퍼의 여유 | 받을 수 있는 | 수신할 수 있는 | 수신 가능한 | 수용할 수 있는 | 한 번에 받 | 한번에 받 | 흐름 제어 | 흐름제어 | 수신 윈도 | 수신하고자 하는 | 버퍼의 용량 | 버퍼 공간 | 버퍼의 한계 | 버퍼에 남 | free buffer | spare room | flow control | receive buffer | receiving buffer | receivers buffer | buffer space | willing to accept | willing to receive | able to receive | can receive | can accept | receive window | 接收缓冲 | 接收窗口 | 流量控制 | 受信可能 | 受信バッファ
        """),
    Trait(
      .checksum,
      phrases: """
        오류 검출 | 오류를 검출 | 오류 검사 | 오류를 검사 | 오류 확인 | 오류를 확인 | 에러 검출 | 에러를 검출 | 에러 체크 | 오류 체크 | 오류가 있는지 | 오류 여부 | 에러 확인 | 에러를 확인 | 에러 검사 | 훼손 | 오류가 발생했는지 | pseudoheader | pseudo header | ones complement | 의사 헤더 | 1의 보수 | 무결성 | 손상 | 변조 | 정확성 | error detect* | detect errors | detects errors | error check* | errorcheck* | corrupt* | integrity | damaged | detect damage | transmission errors | 校验 | 差错 | 检验 | 完整性 | 誤り | エラー検出
        """),
    Trait(
      .urgentPointer,
      phrases: """
        긴급 | 급한 데이터 | URG 플래그 | URG가 | urgent | URG flag | 紧急 | 緊急
        """),
  ]
}
