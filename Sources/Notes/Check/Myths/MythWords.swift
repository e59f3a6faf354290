/// Words that several myths share.
enum MythWords {
  static let not =
    "not | never | no | none | isnt | doesnt | dont | cannot | without | nor | neither | 않 | 아니 | 없 | 못 | 말고"
  static let halves =
    "halved | halves | halving | half | by half | in half | cut in two | 절반 | 반으로 | 반토막 | 1/2로 | 2로 나눈"
  static let routers = "router | routers | switch | switches | each hop | every hop | 라우터 | 중간 장비 | 스위치"
  static let receiver =
    "receiver | receivers | receiving side | receiving end | receiving host | 수신자 | 수신 측 | 수신측 | 받는 쪽 | 받는 측 | 받는 놈"
  static let sameThing =
    "same thing | one and the same | two names for | mean the same | synonym* | interchangeable | no difference | 같은 말이 | 같은 말임 | 같은 말입 | 같은 말로 | 같은 뜻 | 같은 개념 | 동일한 개념 | 동의어 | 똑같은 것 | 차이가 없 | 이름만 다"
}
