# Bản tin tiến độ tuần trong nhóm của cơ quan thường trực
weekly-head = <b>Tiến độ tuần</b> (từ ngày { $from } đến { $to })
weekly-duties = Nhiệm vụ đã báo cáo: <b>{ $ratio }</b> ({ $percent }); tuần trước { $before } ({ $percentBefore })
weekly-due = (trong tuần có thêm { $count } nhiệm vụ đến kỳ)
weekly-due-month = (trong tuần có thêm { $count } nhiệm vụ { $month } đến kỳ)
weekly-units = Đơn vị đã có báo cáo: <b>{ $ratio }</b>; tuần trước { $before }
weekly-completed = Nhiệm vụ đã hoàn thành: <b>{ $count }</b>; tuần trước { $before }
weekly-nothing = Tuần này không có báo cáo mới.
weekly-new = Báo cáo nhiệm vụ mới: <b>{ $count }</b>, của { $units } đơn vị
weekly-new-periodic = Báo cáo định kỳ mới: <b>{ $count }</b>
weekly-met = Đã gửi: { $ratio } đơn vị; chưa gửi: <b>{ $count }</b> đơn vị.
weekly-all-met = Tất cả { $count } đơn vị đã gửi.
weekly-owing = Chưa gửi: { $list }
weekly-reasons = Đã nêu lý do với cơ quan thường trực: { $count } đơn vị.
weekly-more-deadlines = Còn { $count } hạn khác: xem /hanchot.
weekly-month = <b>{ $month }</b> (đến hết ngày { $day }): { $activities } hoạt động đã báo cáo, của { $units } đơn vị.
weekly-update = <i>Cập nhật { $at }: thêm { $count } báo cáo; nhiệm vụ đã báo cáo { $ratio } ({ $percent }).</i>
weekly-unpinned = Bot đã đăng bản tin tiến độ tuần vào nhóm <b>{ $title }</b> nhưng không có quyền ghim tin. Muốn bản tin được ghim, đề nghị quản trị viên của nhóm đặt bot làm quản trị viên với quyền ghim tin nhắn.

# Chữ trên hình
picture-title = Tiến độ thực hiện Kế hoạch năm { $year }
picture-as-of = tính đến { $hour } giờ { $minute }, { $day }
picture-duties = nhiệm vụ đã báo cáo ({ $ratio })
picture-units = đơn vị đã có báo cáo
picture-completed = nhiệm vụ đã hoàn thành
picture-deadline = đơn vị đã gửi báo cáo hạn { $day }
picture-month = hoạt động { $month }
picture-legend = { $state }: { $count }
picture-line-duties = Nhiệm vụ đã báo cáo
picture-sent = Đã gửi { $deadline }
picture-told = Báo cáo khác
picture-none = –
picture-due = hạn { $day }
picture-axis-month = T{ $month }
