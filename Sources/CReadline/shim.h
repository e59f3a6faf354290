#include <stdio.h>
#include <readline/readline.h>
#include <readline/history.h>

/* Readline is set up through global variables, which Swift 6 does not let be named; these name them. */

/* Between two lines the terminal stays as Readline set it: what is typed ahead there keeps its Ctrl-D, which a
   terminal in its own line mode would swallow. `readline_release_terminal` gives it back. */
static inline void readline_keep_terminal(void) {}
static inline void readline_release_terminal(void) { rl_deprep_terminal(); }

static inline void readline_begin(const char *name, const char *word_breaks,
                                  char **(*complete)(const char *, int, int)) {
  rl_readline_name = name;
  rl_completer_word_break_characters = word_breaks;
  rl_attempted_completion_function = complete;
  /* Signals are the caller's, who tells Readline of them between two keys. */
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  /* LINES and COLUMNS would be stale in whatever is started from here. */
  rl_change_environment = 0;
  rl_deprep_term_function = readline_keep_terminal;
}

static inline const char *readline_line(void) { return rl_line_buffer; }
/* What the completion function found is all there is: no file names instead. */
static inline void readline_complete_nothing_else(void) { rl_attempted_completion_over = 1; }
static inline void readline_append_after_completion(int character) {
  rl_completion_append_character = character;
}
