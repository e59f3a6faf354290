import Testing

@testable import Questions
