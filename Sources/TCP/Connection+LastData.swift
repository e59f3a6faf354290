/// The last SEND and the CLOSE as one step, so that the FIN can ride on the data.
extension Connection {
  /// SEND and CLOSE before anything is segmentized (RFC 9293 3.10.2, 3.10.4): text and FIN leave together where
  /// the windows let them.
  package mutating func finish(_ count: Int, at now: Instant) throws(CallError) {
    begin(now)
    guard state == .established || state == .closeWait, !finWanted else {
      throw state == .closed ? .connectionDoesNotExist : .connectionClosing
    }
    for piece in Filler.pieces(count) { unsent.append(piece) }
    finWanted = true
    if state == .established { beginClose(now) } else { transmit(now) }
  }
}

extension Network {
  /// The host's last bytes, closed behind them in one step.
  package mutating func finish(_ host: Host, _ count: Int) throws(CallError) {
    try call(host) { (end, now) throws(CallError) in try end.finish(count, at: now) }
  }
}
