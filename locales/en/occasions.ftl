# A reporting period: its totals frozen, closed, reopened
occasion-head = <b>{ $name }</b>
  Period: { $period }
occasion-sent = Sent: { $ratio } units; not sent: <b>{ $count }</b>.
occasion-open = <b>The period is open.</b> The bot reminds the units that have not sent and lists those overdue to the office.
occasion-closed = <b>Closed</b> at { $at } ({ $name }): no more reminders and no more lists of overdue units; reports that come later are still taken.
occasion-now-closed = Closed.
occasion-now-reopened = Open again.
occasion-already-closed = It was closed before.
occasion-already-reopened = It is open.
occasion-close-ask = <b>Close { $name }?</b>
  Units that have not sent it: { $count }
occasion-close-ends = Once it is closed, the bot reminds these units no more and sends no more lists of overdue units. Reports that come later are still taken, and the office is told. A closed period can be opened again.
button-occasion-close = Close
button-occasion-close-now = Close all the same
button-occasion-reopen = Open again
button-occasion-nudge = Urge them first
button-occasion-owing = Not sent ({ $count })
button-occasion-back = ‹ Back
button-occasion-all = ‹ Deadlines
occasion-closed-unit = The period was closed on { $day }: no more reminders; a report that comes later is still taken, and the office is told.
