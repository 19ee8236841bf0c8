# The weekly progress post in the office's group
weekly-head = <b>Progress of the week</b> ({ $from } to { $to })
weekly-duties = Duties reported: <b>{ $ratio }</b> ({ $percent }); the week before { $before } ({ $percentBefore })
weekly-due = ({ $count } more { $count ->
    [one] duty
   *[other] duties
  } became due this week)
weekly-due-month = ({ $count } more { $count ->
    [one] duty
   *[other] duties
  } of { $month } became due this week)
weekly-units = Units that reported: <b>{ $ratio }</b>; the week before { $before }
weekly-completed = Duties completed: <b>{ $count }</b>; the week before { $before }
weekly-nothing = No new report this week.
weekly-new = New task reports: <b>{ $count }</b>, units: { $units }
weekly-new-periodic = New periodic reports: <b>{ $count }</b>
weekly-met = Sent: { $ratio } units; still to send: <b>{ $count }</b>.
weekly-all-met = { $count ->
    [one] The one unit has
   *[other] All { $count } units have
  } sent it.
weekly-owing = Still to send: { $list }
weekly-reasons = Units that told the standing office why: { $count }.
weekly-more-deadlines = { $count } more { $count ->
    [one] deadline
   *[other] deadlines
  }: see /deadlines.
weekly-month = <b>{ $month }</b> (until the end of { $day }): activities reported: { $activities }, units: { $units }.
weekly-update = <i>Updated { $at }: { $count } more { $count ->
    [one] report
   *[other] reports
  }; duties reported { $ratio } ({ $percent }).</i>
weekly-unpinned = The weekly post is in the group <b>{ $title }</b>, but the bot may not pin it. To have it pinned, an administrator of the group makes the bot an administrator with the right to pin messages.

# The words on the picture
picture-title = Where the { $year } plan stands
picture-as-of = as of { $hour }:{ $minute }, { $day }
picture-duties = of duties reported ({ $ratio })
picture-units = units that reported
picture-completed = duties completed
picture-deadline = units sent the report due { $day }
picture-month = activities of { $month }
picture-legend = { $state }: { $count }
picture-line-duties = Duties reported
picture-sent = Sent { $deadline }
picture-told = Otherwise reported
picture-none = –
picture-due = due { $day }
picture-axis-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
  }
