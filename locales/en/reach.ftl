# Whom the bot reaches (/reach)
reach-head = <b>Contact with the units</b>
reach-reached = The bot can write to: <b>{ $ratio }</b> units
reach-nobody = Without a focal point, not invited: { $count }
reach-invited = Invited, not registered: { $count }
reach-unreachable = Focal points blocked the bot: { $count }
reach-office = In the office, never pressed Start or blocked the bot: { $names }
reach-messages = <b>Notices of 30 days</b>
reach-line = • { $state }: { $count }
reach-call-head = <b>Units to call ({ $count })</b>
reach-call-none = None: the bot can write to all units.
reach-call-away = { $names } away up to { $day }, nobody stands in
reach-call-unreachable = { $names } blocked the bot
reach-call-invited = invited, not registered (the link works until the end of { $day })
reach-phone = phone { $phone }
reach-no-phone = The bot keeps no personal phone numbers. An office's number is written as the unit's phone in the plan file.
reach-failures-head = <b>Messages that did not arrive, or perhaps not ({ $count })</b>, in 30 days
reach-failures-none = None.
reach-group = group
reach-ledger-head = <b>Ledger of notices, 30 days</b>
reach-ledger-none = No notice yet.
button-reach = Contact
button-reach-all = Overview
button-reach-units = To call ({ $count })
button-reach-failures = Not arrived ({ $count })
button-reach-ledger = Ledger
button-reach-invite = Invite focal points
reach-again-how = What may not have arrived can be said again; whoever got it already may get it twice.
reach-again-done = { $count ->
    [0] Nothing is left to be said again.
    [one] One message will be said again.
   *[other] { $count } messages will be said again.
    }
button-reach-again = Say { $at } again
button-reach-again-all = Say all again ({ $count })
