#include <getopt.h>

/* getopt_long keeps its place in global variables, which Swift 6 does not let be named; these name them. */

static inline void getopt_begin_quietly(void) {
#ifdef __APPLE__
  optreset = 1;
  optind = 1;
#else
  optind = 0;
#endif
  opterr = 0;
}

static inline int getopt_next_index(void) { return optind; }
static inline const char *getopt_argument(void) { return optarg; }
