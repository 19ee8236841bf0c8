# Ticking off milestones of the special months
tick-head = <b>{ $milestone }</b> (milestone of { $day })
    { $unit }
tick-ask-day = On which day did your unit do it? Choose, or type day/month.
tick-day = Done on: <b>{ $day }</b>
tick-files = Evidence: { $files }
tick-note = Note:
tick-how = If there is any, send photos or files as evidence ({ $most } at most), or type a note. Give no names or addresses of victims or children. Then choose below.
tick-gone = This was finished or stopped before.
tick-kept = Saved. You or a colleague can go on by choosing this milestone again.
tick-not-yours = This milestone is not your unit’s.
tick-by-report = This milestone is done when your unit sends the report:
tick-by-duty = This milestone is the same as the duty below: reporting the duty does both.
tick-by-duty-done = This milestone is done by the report of the duty “{ $duty }”. If you correct or withdraw that report, the milestone follows.
button-tick-reports = Reports sent
receipt-named = The report names the milestone “{ $milestone }”. If the unit has done it, tap the button below.
button-receipt-milestone = Milestone done: { $milestone }
tick-done = The milestone was recorded as done. Thank you.
tick-already = This milestone was recorded before.
tick-sent = Recorded at { $at } ({ $name }).
tick-life-head = <b>History</b>
tick-life = • { $at } · { $name }: { $deed ->
    [withdrawn] withdrew it
   *[ticked] noted that it was done on { $day }
  }
tick-life-corrected = • { $at } · { $name }: changed { $what }
tick-life-day = the day { $before } → { $day }
tick-life-note = the note { $before } → { $note }
tick-life-no-note = (none)
tick-life-files = the evidence
tick-withdrawn = <b>Taken back.</b>
tick-withdraw = Take this back?
button-tick-send = Yes, it is done
button-tick-correct = Correct it
button-tick-other-day = Change the day
tick-note-replaced = It takes the place of the note before: “{ $text }”
button-tick-no-note = Remove the note
button-tick-drop = Stop
button-tick-withdraw = Take it back
button-tick-list = ‹ Milestones of the unit

# Milestones of a unit
ticks-head = <b>Milestones of your unit.</b> Choose a number to record or to open one:
ticks-open = { $number }. { $day } · { $name }: <i>not recorded</i>
ticks-done = { $number }. { $day } · { $name }: <i>done on { $done }</i>
ticks-none = Your unit has no milestones.

# Where the milestones stand, for the standing office
month-head = <b>{ $name }</b> ({ $period })
month-activities = Activities reported: <b>{ $count }</b>
month-line = { $number }. { $day } · { $name }: <b>{ $ratio }</b> units
button-month-status = ‹ Status
button-month-all = ‹ Milestones
who-head = <b>{ $name }</b> (milestone of { $day })
who-done = Done by <b>{ $ratio }</b> units.
who-how = Choose a number for note and evidence.
who-ticked = { $number }. { $name }: on { $day }
who-reported = { $number }. { $name }: report sent on { $day }
who-open = { $number }. { $name }: <i>not recorded</i>
slogans-head = <b>Slogans · { $month }</b>
button-slogans = Slogans
button-slogans-of = Slogans of { $month }
