# What the terminal chat says of itself.

terminal-hello = Rapport. What you tell me is kept in { $database }. /help shows what I can do; Ctrl-D ends.
terminal-hello-memory = Rapport. This chat is kept nowhere and is gone at its end. /help shows what I can do; Ctrl-D ends.
terminal-first = New here? /start asks three short questions; or just tell me whom you talked to.
terminal-leave = Ctrl-C once more ends the chat.
terminal-saved = Saved as { $path }
terminal-not-saved = I could not save the file in { $folder }{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
}. You can ask for it again.
terminal-not-kept = Your last message was not kept. Please send it again.
