/// How well something was remembered, as the scheduler counts it.
package enum Grade: Int, CaseIterable, Hashable, Sendable {
  case again = 1
  case hard = 2
  case good = 3
  case easy = 4
}
