import Testing

@testable import TCP
