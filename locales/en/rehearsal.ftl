# Rehearsal: what will be said (/rehearse)
words-today = today
words-tomorrow = tomorrow
words-this-week = this week|week
words-next-week = next week
rehearsal-head = <b>What will be said: { $days }</b>
rehearsal-when = “{ $typed }” was not understood. For example: /rehearse today, /rehearse this week, /rehearse { $day }
rehearsal-nothing = { $past ->
    [yes] Nothing more.
   *[no] Nothing.
  }
rehearsal-past = Already over:
rehearsal-past-state = { $state } ({ $count })
rehearsal-units = units: { $count }
rehearsal-people = people: { $count }
rehearsal-group = the group
rehearsal-cancelled-some = cancelled: { $count }
rehearsal-group-head = <b>{ $time }, { $day }</b>
    { $what }
rehearsal-count = Messages: { $count }; cancelled: { $cancelled }
rehearsal-choose = Choose one to see what it says:
rehearsal-item-cancelled = (cancelled) { $name }
rehearsal-notice-head = <b>{ $time }, { $day }</b>
    To: { $name }
rehearsal-notice-cancelled = <b>Cancelled: it will not be sent.</b>
rehearsal-notice-gone = As things stand, there is no need for it any more.
rehearsal-buttons = <i>Buttons below it: { $labels }</i>
rehearsal-picture = <i>With the picture of progress.</i>
rehearsal-over = It was sent, or is not planned any more.
rehearsal-done-cancel = It will not be sent.
rehearsal-done-restore = It will be sent as planned.
button-rehearsal-today = Today
button-rehearsal-week = The week
button-rehearsal-cancel = Do not send this
button-rehearsal-restore = Send it as planned
