# More time for units (/extend)
extension-met = Your unit has met this deadline; it needs no extension.
extension-until = Until the end of { $day }
extension-beyond = This day lies outside the period of the plan.

# A unit asks
extension-own = <b>Ask for more time.</b> Choose the deadline:
extension-own-none = Your unit has no deadline left to meet.
extension-ask-until = <b>More time: { $deadline }</b>
    { $unit }. Due now by the end of { $day }.
    Until the end of which day? Choose one, or type day/month.
extension-replaces = The request that is waiting will be replaced.
extension-ask-reason = More time until the end of { $day }. Type the reason (5 to 500 characters):
extension-check = <b>More time: { $deadline }</b>
    { $unit }, until the end of { $day }. Reason:
extension-sent = The request was sent. You will be told when the standing office answers.
extension-day-unclear = The day is not clear. For example: { $day }.
extension-past = { $day } is over. Please type another day.
extension-not-later = The day must be later than the present last day ({ $last }). Please type another.

# One request, one extension
extension-head = <b>Extension: { $deadline }</b>
    { $unit }
extension-asked = Asks until the end of { $day } (sent at { $at }, { $name }).
extension-waits = Waiting for the standing office’s answer.
extension-is-granted = <b>Granted until the end of { $day }</b> ({ $name }, { $at }).
extension-is-refused = <b>Refused</b> ({ $name }, { $at }).
extension-is-revoked = <b>Revoked</b> ({ $name }, { $at }).
extension-settled-before = This request was answered, or nothing is left to change.
button-extension-other = Another day
button-extension-refuse = Refuse
button-extension-change = Change day or reason
button-extension-see = Open
button-extension-revoke = Revoke
button-extension-keep = Leave it
extension-revoke = Revoke this extension? The unit’s deadline is the plan’s again.
extension-word-check = { $unit } gets no more time for { $deadline } and is told this. Please check before sending:
extension-ask-word = What should the unit be told? For example: please send the figures first.
extension-told-granted = Your unit has more time for <b>{ $deadline }</b>: until the end of { $day }.
extension-told-refused = The request for more time for <b>{ $deadline }</b> was refused. Due by the plan by the end of { $day }.
extension-told-revoked = Your unit’s extension of <b>{ $deadline }</b> was revoked. Due by the plan by the end of { $day }.

# The standing office gives time
extension-list-head = <b>Extensions</b>
extension-list-line = <b>{ $deadline }</b>
    Due by the end of { $day }. Waiting: { $requested }; granted: { $granted }.
extension-deadline = <b>Extensions: { $deadline }</b>
    Due by the plan by the end of { $day }.
extension-none = No unit has asked for more time or got it.
extension-entry-requested = { $unit } · asks until { $day }
extension-entry-granted = { $unit } · has until { $day }
extension-choose = <b>More time: { $deadline }</b>
    Due by the plan by the end of { $day }. Choose among the units that have not met it, then a day. Chosen: { $count }.
extension-nobody-owes = All units have met this deadline.
extension-none-chosen = No unit is chosen.
extension-ask-day = Type the last day of the extension (day/month):
extension-give = More time for <b>{ $deadline }</b>, until the end of { $day }, to:
extension-right = Is this right?
extension-given = <b>{ $deadline }</b> was extended until the end of { $day }; these are told:
extension-unchanged = Unchanged, because they have until this day or later:
button-extension-new = Give units more time
button-extension-all = Choose all ({ $count })
button-extension-give = Yes, give it
button-extension-again = Choose again
button-extension-list = ‹ Extensions
button-extension-all-deadlines = ‹ Deadlines
