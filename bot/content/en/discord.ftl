# What only Discord shows. Names of menus have at most 32 characters there.

discord-add-contact = Add as contact
discord-log-this = Log this
discord-fault = That did not work on my side, and nothing was kept of it. Please try again in a few minutes.
discord-thats-you = That's you. Open this menu on somebody else, and I keep them as a contact.
discord-thats-a-bot = That's a bot; I help you with people.
discord-thats-mine = Those are my own words; there is nothing in them to log.
