# /work: what was done in a month or a quarter. The document itself is always written in Vietnamese; these are its words in English
command-congviec = What was done, by month or quarter
words-congviec = work|my work|list of work|what i did this month
work-month = { $number }/{ $year }
work-quarter = quarter { $number } of { $year }
work-head =
    <b>Products and work, { $span }</b>
    { $unit }
work-mine = Only what you sent yourself.
work-line-periodic = • Periodic reports due or sent: { $count }, on time { $timely }
work-line-late = • Sent late: { $count }
work-line-overdue = • Overdue, not sent: { $count }
work-line-extended = • Given more time: { $count }
work-line-tasks = • Task reports sent: { $count }
work-line-returned = • Times returned: { $count }
work-line-unreported = • Duties due and not reported: { $count }
work-note = The list states what was recorded; it gives no score and no class.
button-work-mine = Only what I sent
button-work-all = The whole unit's
work-caption = A list for your own declaration, taken from what was sent through the bot.

# The document
work-file = List of work
work-kind = PRODUCTS AND WORK
work-person = By: { $name }
work-as-of = (As of { $at })
work-made-by = MADE BY
work-confirmed-by = CONFIRMED BY THE UNIT'S HEAD
work-column-product = Product, work
work-column-assigned = Assigned (by when)
work-column-done = Done
work-column-progress = Progress
work-column-returned = Returned, corrected
work-column-by = Sent by
work-by-plan = By the plan
work-extended = more time until { $day }
work-task = Report no. { $number }: { $title }
work-sent = sent on { $day }
work-accepted = accepted on { $day }
work-not-sent = Not sent
work-paper = On paper
work-not-reported = Not reported
work-returned = Returned on { $day }{ $why }
work-corrected = corrected { $count } { $count ->
    [one] time
   *[other] times
  }
work-none = None
work-nothing = Nothing recorded
button-work-excel = Get it as Excel
work-column-due = Last day
work-column-extended = More time until
work-column-sent = Sent
work-column-accepted = Accepted
work-column-late = Days late
work-column-returns = Times returned
work-column-corrections = Times corrected
