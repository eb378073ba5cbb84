# What only Discord shows. Names of menus have at most 32 characters there.

discord-add-contact = Add as contact
discord-log-this = Log this
discord-fault = That did not work on my side, and nothing was kept of it. Please try again in a few minutes.
