"""The platform's own numbers (core.telegram.org/bots/api; its limits page; its bot FAQ)."""

#: A text and a caption, after entities. Telegram documents characters, and its servers are said to count
#: UTF-16 units; the stand-in counts those, the stricter of the two.
LONGEST_TEXT, LONGEST_CAPTION = 4096, 1024
#: Bytes of a button's data, and buttons below a message.
LONGEST_DATA, MOST_BUTTONS = 64, 100
LONGEST_ANSWER = 200
#: Commands in a scope and language, and the letters of one's help.
MOST_COMMANDS, LONGEST_HELP = 100, 256
#: Bytes.
LARGEST_DOCUMENT, LARGEST_PHOTO, LARGEST_DOWNLOAD = 50 << 20, 10 << 20, 20 << 20
#: Updates in one answer.
MOST_UPDATES = 100
#: What a bot hears of unless it asks for more or less.
USUAL_UPDATES = frozenset(
    {
        "message",
        "edited_message",
        "channel_post",
        "edited_channel_post",
        "callback_query",
        "my_chat_member",
        "chat_join_request",
        "inline_query",
    }
)
#: A name and number that BotFather might have given.
TOKEN = "5000000001:stand-in_of_telegram_no_secret_at_a"
BOT_NAME, BOT_USERNAME = "Rapport", "rapport_bot"
