joint-ask = <b>Other units reported events in which your unit had a part. Is that right?</b>
joint-line = { $index }. Report no. { $number } of { $unit }, { $days }: { $duty }. { $part ->
    [host] Your unit held it.
   *[other] Your unit took part.
  }
joint-more = There { $count ->
    [one] is { $count } more; the bot asks about it
   *[other] are { $count } more; the bot asks about them
  } when you have answered.
joint-gone = This report was withdrawn, or does not name your unit any more.
joint-own = • No. { $number }, { $days }: { $duty }
joint-ask-same = Report no. { $number } of { $unit }, { $days }: { $duty }.
    Your unit has sent the following. Is it the same event? If it is, its figures count once.
joint-ask-duty = Report no. { $number } of { $unit }, { $days }: { $duty }.
    Which duty of your unit does this event serve?
joint-done-no = Noted: your unit { $part ->
    [host] did not hold
   *[other] did not take part in
  } the event of report no. { $number } of { $unit }. { $unit } is told.
joint-done-duty = Noted: your unit took part with { $unit } (report no. { $number }, { $days }). You need not report this event again; its figures count with { $unit }.
joint-done-partner = Noted: your unit took part with { $unit } (report no. { $number }, { $days }); it serves none of your duties.
joint-done-same = Noted: report no. { $number } of { $unit } and your unit's report tell of one event. Its figures count once, with its host.
joint-done-host = Noted: your unit held the event ({ $days }). Its figures count with { $unit } until your unit reports it.
button-joint-yes = { $index } · Right
button-joint-no = { $index } · Not so
button-joint-same = The same event: no. { $number }
button-joint-no-duty = None of our duties
button-joint-report = Report this event
button-joint-change-yes = Change to: right
button-joint-change-no = Change to: not so
letter-joint-denied = { $unit } says that it { $part ->
    [host] did not hold
   *[other] did not take part in
  } the event ({ $days }) of report no. { $number } ({ $duty }). If the report names the wrong unit, please correct it.
letter-joint-dropped = { $unit } has corrected report no. { $number } ({ $duty }, { $days }): it does not name your unit any more, so this event no longer counts for your unit's duty.
letter-joint-withdrawn = { $unit } has withdrawn report no. { $number } ({ $duty }, { $days }), in whose event your unit took part. It no longer counts for your unit's duty.
letter-joint-restored = { $unit } has restored report no. { $number } ({ $duty }, { $days }), in whose event your unit took part. It counts for your unit's duty again.
standing-joint = <b>Together with other units</b>
standing-joint-line = • Report no. { $number } of { $unit }, { $days }: { $duty } { $state }{ $part ->
    [host] {"; it says that this unit held it"}
   *[other] {""}
  }
joint-earlier = (and { $count } { $count ->
    [one] report
   *[other] reports
  } before)
review-named = The result names units that took part. If they held the event as well, tap their names below; they will be asked, and need not report it again.
button-named = + Partner: { $unit }
