import Testing

@testable import Drills
