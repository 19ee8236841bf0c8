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
occasion-duty-closed = Closed: the bot reminds no unit of it any more and sends no more lists of overdue units. Reports that come later are still taken.
occasion-duty-reopened = Open again: the bot goes on reminding the units that owe it.
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
occasion-stale = { $count } { $count ->
    [one] report to bring up to date: task reports changed after it was sent
   *[other] reports to bring up to date: task reports changed after they were sent
  }.
occasion-not-frozen = <b>The totals are not frozen.</b> Freezing keeps them as they stand; units may still correct, withdraw and send late, and what changes is listed apart.
occasion-frozen = <b>Totals frozen, No. { $number }</b>, at { $at } ({ $name })
occasion-changed = Since the last time: { $count ->
    [0] no change.
    [one] changes in { $count } unit.
   *[other] changes in { $count } units.
  }
occasion-now-frozen = Totals frozen, No. { $number }.
occasion-frozen-same = Nothing has changed since freeze No. { $number }, so it is not frozen again.
occasion-already-frozen = Somebody else has frozen No. { $number }.
occasion-totals-head = <b>Frozen totals, No. { $number }</b> · { $occasion }
  At { $at } ({ $name })
occasion-totals-of = From { $reports } task { $reports ->
    [one] report
   *[other] reports
  } with results in the period; { $periodic } { $periodic ->
    [one] unit
   *[other] units
  } had sent this report.
occasion-no-sum = not added up across units
occasion-changes-head = <b>Changes since the totals were frozen, No. { $number }</b> · { $occasion }
  Frozen at { $at } ({ $name })
occasion-changes-none = No change.
occasion-changes-units = Units with changes: { $count }. Totals:
occasion-changes-unit = <b>{ $unit }</b>: { $list }
occasion-changes-reports = { $deed ->
    [added] more reports: { $list }
    [revised] corrected: { $list }
   *[gone] no longer counted: { $list }
  }
occasion-changes-periodic = { $deed ->
    [sent] periodic report sent
    [withdrawn] periodic report gone
   *[corrected] periodic report corrected
  }
button-occasion-freeze = Freeze the totals
button-occasion-again = Freeze again (No. { $number })
button-occasion-changed = Changes since ({ $count })
button-occasion-changes = Changes since
button-occasion-totals = Frozen totals
frozen-note = The totals of { $name } were frozen on { $day }; the office is told of this { $deed ->
    [corrected] correction
    [withdrawn] withdrawal
    [restored] restoration
   *[new] report
  }.
button-occasion-number = No. { $number }
