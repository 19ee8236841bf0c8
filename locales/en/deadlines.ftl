deadlines-head = <b>Deadlines and milestones · { $unit }</b>
    ({ $day })
deadlines-head-all = <b>Deadlines and milestones of the plan</b>
    ({ $day })
deadlines-none = The plan asks this unit for no periodic report.
deadlines-left = Working days left: { $working } (calendar days: { $days }).
deadlines-days = { $when ->
    [before] days left: { $count }
    [today] today
   *[after] past
  }
deadlines-state = State: { $state }.
deadlines-inherited = The unit has reported; the part of { $units } is still open.
deadlines-met = Sent: { $ratio } units, on time { $onTime }; still to send: <b>{ $count }</b>.
deadlines-month = <b>{ $month }</b> ({ $from } to { $to })
deadlines-activities = Activities reported: { $count }
deadlines-milestone = • { $day }: { $name } ({ $state })
deadlines-milestone-ticked = done on { $day }
deadlines-milestone-reported = reported on { $day }
deadlines-milestone-all = { $when }; units done: { $ratio }
button-deadlines-report = Send: { $name }
button-deadlines-duty = Report { $name }
button-deadlines-tick = Done: { $name }
button-deadlines-owing = To send ({ $count }): { $name }
button-deadlines-occasion = Settle: { $name }
button-deadlines-all = ‹ All deadlines
button-calendar = Add to calendar

# The calendar file
calendar-name = Deadlines { $year }
calendar-caption = Open this file on your phone or computer to put the deadlines and milestones into your calendar. When something changes, get the file again: the calendar is updated, nothing appears twice.
calendar-nothing = No deadline or milestone lies ahead.
event-deadline = Last day: { $name }
event-milestone = { $month }: { $name }
event-how = Report through the bot: /submit, /deadlines
event-alarm-early = Due soon: { $name }, last day { $day }
event-alarm-last = Today is the last working day: { $name }, last day { $day }
event-alarm-milestone = Milestone ahead: { $name }, { $day }
